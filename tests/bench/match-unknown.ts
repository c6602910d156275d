import foreignTexts from '#checks/foreign-texts.json' with { type: 'json' };

/**
 * Texts of errors that no entry describes, and texts that are no errors: the matcher must claim
 * nothing about any of them. Written for this benchmark; names, numbers and paths are invented.
 */
export function unknownTexts(): readonly string[] {
	const lines = [...foreign, ...services, ...prose, ...changes, ...code];
	const blocks = lines
		.filter((_, index) => index % 2 === 0)
		.map((line, index) => around(line, index));
	return [
		'',
		' \n\t\n',
		...lines,
		...blocks,
		wholeLog(lines, 400),
		wholeLog(prose, 60),
		lines.join('\n'),
	];
}

/** One line the way logs show it: with a stamp before it and frames after it. */
function around(line: string, index: number): string {
	const kinds = [
		`2026-03-0${1 + (index % 9)}T10:0${index % 6}:11.${100 + index}Z ERROR [worker-${index}] ${line}\n    at run (/srv/app/dist/main.js:${index}:17)\n    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)`,
		`Traceback (most recent call last):\n  File "/opt/app/job.py", line ${index}, in main\n    start(config)\n  File "/opt/app/core.py", line 8${index}, in start\n    raise failure\nRuntimeError: ${line}`,
		`{"level":"error","ts":1767${100_000 + index},"caller":"svc/handler.go:${index}","msg":${JSON.stringify(line)},"request_id":"${index}f3a"}`,
		`Error: ${line}\n  code: 'E${1000 + index}',\n  status: ${400 + (index % 30)}\n}`,
	];
	return kinds[index % kinds.length] ?? line;
}

function wholeLog(lines: readonly string[], count: number): string {
	return Array.from({ length: count }, (_, index) => {
		const line = lines[(index * 7) % lines.length];
		return `Mar ${1 + (index % 28)} 0${index % 10}:1${index % 6}:5${index % 10} host-${index % 4} daemon[${900 + index}]: ${line}`;
	}).join('\n');
}

const foreign = Object.values(foreignTexts).flat();

const services = `
openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota'}}
openai.BadRequestError: Error code: 400 - {'error': {'message': "This model's maximum context length is 8192 tokens."}}
{"error":{"message":"Incorrect API key provided: sk-abc. You can find your API key at the dashboard.","type":"invalid_request_error","code":"invalid_api_key"}}
google.api_core.exceptions.ResourceExhausted: 429 Quota exceeded for quota metric 'Generate Content API requests per minute'
{"error":{"code":503,"message":"The service is currently unavailable.","status":"UNAVAILABLE"}}
ollama: Error: llama runner process has terminated: exit status 2
ValueError: Tokenizer class LlamaTokenizer does not exist or is not currently imported.
huggingface_hub.errors.GatedRepoError: 401 Client Error. Cannot access gated repo for url
langchain_core.exceptions.OutputParserException: Invalid json output: here you are
pydantic_core._pydantic_core.ValidationError: 2 validation errors for Settings
chromadb.errors.InvalidDimensionException: Embedding dimension 384 does not match collection dimensionality 1536
{"type":"error","error":{"type":"invalid_request_error","message":"foo.bar: value must be one of 'red', 'green'"},"request_id":"req_011Cx"}
{"error":{"message":"Invalid value: 'tool'. Supported values are: 'system' and 'user'.","type":"invalid_request_error","param":"messages[0].role"}}
Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"container: expired, create another one"}}
API Error: 418 {"type":"error","error":{"type":"teapot_error","message":"short and stout"}}
`
	.trim()
	.split('\n');

const prose = `
We had an outage on Tuesday because a certificate expired and nobody noticed until customers wrote in.
Can somebody tell me why my requests sometimes fail and sometimes work? I changed nothing.
After upgrading the library everything is slow, the logs show nothing unusual and the error is gone after a restart.
How do I handle rate limits properly, should I retry with a delay or queue the requests on my side?
The model answers in the wrong language when the system prompt is long, is that a known issue?
I get an error when I run the tool but only on Windows, on my other machine it works.
This tutorial shows how to build a chat bot step by step with streaming and tools.
Steps to reproduce: open the settings, click on save, and see that nothing happens.
Expected behaviour: the file is written. Actual behaviour: the file is empty.
An API key is a secret; never commit it, and rotate it when somebody has seen it.
The request body must be JSON and the content type header must say so.
Please read the contributing guide before you open an issue, and search for duplicates first.
Error handling is the art of telling people what went wrong without blaming them.
Timeouts happen. Design for them: retry with jitter, and make every operation idempotent.
A 500 is the server's fault, a 400 is yours, and a 429 means slow down.
My messages are lost when the connection closes; is there a way to resume the session?
The tool result was fine, the user message came next, and then the assistant stopped.
Our provider returned an unexpected answer and support has not replied for two days.
It says the token is invalid although I copied it from the console a minute ago.
You may be able to fix it with a reinstall, but first check your version.
What is the maximum number of tokens per minute for a new organization?
The image was too large, so I made it smaller, and it went through.
Thinking about errors: what should a good message contain?
Someone asked whether tools may run in parallel; the answer depends on the model.
hello
ok thanks
test
error
Error: failed
undefined
Something went wrong. Please try again later.
An unexpected error occurred.
Internal error
Request failed
`
	.trim()
	.split('\n');

const changes = `
## 4.2.0 - Added: support for custom retry policies. Fixed: a crash when the config file is missing.
- fix(parser): handle trailing commas in arrays (#1123)
- feat: show the request id in error messages
- chore(deps): bump esbuild from 0.21.5 to 0.25.0
- docs: explain how rate limits are counted
- Fixed an issue where the connection was closed before the message was complete
- Improved error messages for invalid tool names
- The timeout option is now in milliseconds, was seconds
- Deprecated: the temperature option of the old client; use sampling instead
- Removed support for Node 16
- perf: cache compiled schemas, 30% faster start
- security: update openssl to fix a certificate validation issue
BREAKING CHANGE: messages without content are rejected at build time
Release notes: sessions can be resumed, images are resized before upload
- Fixed permission prompts that appeared twice on Windows
`
	.trim()
	.split('\n');

const code = `
const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
if (!response.ok) throw new Error(\`Request failed with \${response.status}\`);
def test_connection(client): assert client.ping() is True
try: result = run(tool, input) except TimeoutError as error: log.warning("tool %s timed out", tool)
for message in messages: if message.role == "user": count += 1
SELECT id, email FROM users WHERE created_at > now() - interval '1 day';
public static void main(String[] args) { System.out.println("hello"); }
fn main() -> Result<(), Box<dyn std::error::Error>> { Ok(()) }
import { defineConfig } from 'vite';
export default defineConfig({ plugins: [react()], server: { port: 3000 } });
"dependencies": { "react": "^19.0.0", "zod": "^4.0.0" },
services: { web: { image: nginx, ports: ["80:80"] } }
FROM python:3.12-slim
RUN pip install --no-cache-dir -r requirements.txt
client.messages.create(model="claude", max_tokens=1024, messages=[{"role": "user", "content": "Hi"}])
{"role":"assistant","content":[{"type":"tool_use","id":"toolu_01","name":"get_weather","input":{"city":"Oslo"}}]}
{"type":"tool_result","tool_use_id":"toolu_01","content":"14 degrees"}
thinking: { type: 'enabled', budget_tokens: 4000 }
"tools": [{"name": "search", "input_schema": {"type": "object", "properties": {}}}]
<html><head><title>Welcome</title></head><body><h1>It works!</h1></body></html>
`
	.trim()
	.split('\n');
