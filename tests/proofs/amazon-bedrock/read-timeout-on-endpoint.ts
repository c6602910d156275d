import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

/** A server on this machine that answers after three seconds. */
const program = (client: string) => `
import os, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Slow(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        time.sleep(3)
        body = b'{"output": {"message": {"role": "assistant", "content": [{"text": "Hello there."}]}}}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
threading.Thread(target=server.serve_forever, daemon=True).start()
os.environ["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] = f"http://127.0.0.1:{server.server_port}"

${client}

answer = bedrock.converse(
    modelId="us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    messages=[{"role": "user", "content": [{"text": "Hello"}]}],
)
print(answer["output"]["message"]["content"][0]["text"])
`;

/** The limit before is a second in place of a minute. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		client: 'boto3',
		env: {
			AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
			AWS_SECRET_ACCESS_KEY: 'example',
			AWS_REGION: 'us-east-1',
			AWS_DEFAULT_REGION: 'us-east-1',
		},
		before: () =>
			program(`
import boto3
from botocore.config import Config

short = Config(read_timeout=1, retries={"total_max_attempts": 1})
bedrock = boto3.client("bedrock-runtime", config=short)`),
		program,
		prints: /^Hello there\.$/m,
	}),
];
