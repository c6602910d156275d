import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

/** A server on this machine that answers as Ollama does, after three seconds. */
const program = (call: string) => `
import json, os, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Slow(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        time.sleep(0 if "show" in self.path else 3)
        said = {"model": "llama3", "created_at": "2026-11-28T10:00:00Z", "done": True, "response": "Hello there."}
        said |= {"message": {"role": "assistant", "content": "Hello there."}}
        said |= {"prompt_eval_count": 1, "eval_count": 1}
        body = json.dumps(said).encode()
        try:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
threading.Thread(target=server.serve_forever, daemon=True).start()
os.environ["OLLAMA_API_BASE"] = f"http://127.0.0.1:{server.server_port}"
${call}
print(answer.choices[0].message.content)
`;

/** The limit before is a second. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		client: 'litellm',
		env: { LITELLM_LOCAL_MODEL_COST_MAP: 'True' },
		before: () =>
			program(`
import litellm

messages = [{"role": "user", "content": "Hello"}]
answer = litellm.completion(model="ollama/llama3", messages=messages, timeout=1, num_retries=0)`),
		program,
		prints: /^Hello there\.$/m,
	}),
];
