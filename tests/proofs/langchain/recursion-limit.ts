import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const program = (code: string) => `
from typing import TypedDict
from langgraph.graph import START, StateGraph

class State(TypedDict):
    count: int

builder = StateGraph(State)
builder.add_node("draft", lambda state: {"count": state["count"] + 1})
builder.add_edge(START, "draft")
builder.add_conditional_edges("draft", lambda state: "draft" if state["count"] < 30 else "__end__")
graph = builder.compile()
inputs = {"count": 0}
${code}
print(result)
`;

/** A task of 30 steps, with a limit of 25. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		client: 'langgraph',
		before: () => program('result = graph.invoke(inputs, {"recursion_limit": 25})'),
		program,
		prints: /^\{'count': 30\}$/m,
	}),
];
