import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

/** A thread that was left in the middle of a call. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'langgraph',
		judge: messagesApi(),
		given: `
from langchain_core.messages import AIMessage, HumanMessage
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.prebuilt import create_react_agent

agent = create_react_agent(model, tools=[], checkpointer=InMemorySaver())
config = {"configurable": {"thread_id": "1"}}
call = {"id": "call_1", "name": "look", "args": {}}
agent.update_state(config, {"messages": [HumanMessage("Look."), AIMessage("", tool_calls=[call])]})`,
		fails: '',
		after: 'agent.invoke({"messages": [HumanMessage("Well?")]}, config)',
	}),
];
