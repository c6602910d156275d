import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'langchain-py',
		judge: messagesApi(),
		given: `
from langchain_core.messages import HumanMessage, SystemMessage

messages = [
    SystemMessage("Answer briefly."),
    HumanMessage("Hello"),
    SystemMessage("Answer in French."),
    HumanMessage("A colour?"),
]`,
		fails: '',
		after: 'model.invoke(messages)',
		sees: {
			words: 'both instructions arrive',
			in: ({ text }) => text.includes('briefly') && text.includes('French'),
		},
	}),
];
