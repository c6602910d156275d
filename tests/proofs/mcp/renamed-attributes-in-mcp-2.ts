import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const program = (read: string) => `
import mcp.types as types

tool = types.Tool(name="search", inputSchema={"type": "object"})
result = types.CallToolResult(content=[], isError=True)
${read}
`;

const repaired = (client: string, wrong: string) =>
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Both releases' },
		language: 'python',
		client,
		before: () => program(`print(${wrong})`),
		program: (code) =>
			program(`
${code}

print(field(tool, "inputSchema"), field(result, "isError"))`),
		prints: /^\{'type': 'object'\} True$/m,
	});

/** The names of each release, met with the other one. */
export const proofs = [
	repaired('mcp-py@1.30.0', 'tool.input_schema'),
	repaired('mcp-py', 'tool.inputSchema'),
];
