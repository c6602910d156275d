/**
 * Texts of errors that no entry describes, and texts that are no errors: the matcher must claim
 * nothing about any of them. Written for this benchmark; names, numbers and paths are invented.
 */
export function unknownTexts(): readonly string[] {
	const lines = [...compilers, ...shells, ...servers, ...browsers, ...prose, ...changes, ...code];
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

const compilers = `
main.c:14:9: error: implicit declaration of function 'prnitf' [-Werror=implicit-function-declaration]
src/list.c:77:21: warning: comparison of integer expressions of different signedness: 'int' and 'size_t'
/usr/bin/ld: main.o: undefined reference to symbol 'pthread_create@@GLIBC_2.2.5'
collect2: error: ld returned 1 exit status
fatal error: openssl/ssl.h: No such file or directory
make: *** [Makefile:38: build/app] Error 2
make[1]: *** No rule to make target 'install-docs'.  Stop.
CMake Error at CMakeLists.txt:12 (find_package): Could not find a package configuration file provided by "Qt6"
error[E0382]: borrow of moved value: \`config\`
error[E0502]: cannot borrow \`items\` as mutable because it is also borrowed as immutable
error: could not compile \`parser\` (lib) due to 3 previous errors; 1 warning emitted
thread 'main' panicked at src/main.rs:21:37: index out of bounds: the len is 3 but the index is 7
error: linking with \`cc\` failed: exit status: 1
src/app.ts(18,5): error TS2322: Type 'string' is not assignable to type 'number'.
error TS2307: Cannot find module './settings' or its corresponding type declarations.
error TS7006: Parameter 'event' implicitly has an 'any' type.
./main.go:9:2: "os" imported and not used
./pkg/store.go:31:15: undefined: newStore
panic: runtime error: invalid memory address or nil pointer dereference
fatal error: all goroutines are asleep - deadlock!
go: module example.org/tools: reading https://proxy.example.org/tools/@v/list: 410 Gone
error: cannot find symbol: class OrderService, location: package com.shop.orders
Exception in thread "main" java.lang.NullPointerException: Cannot invoke "String.length()" because "name" is null
java.lang.OutOfMemoryError: Java heap space
java.lang.ClassNotFoundException: org.postgresql.Driver
Caused by: java.net.ConnectException: Connection refused (Connection refused)
org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'dataSource'
Unsupported class file major version 65
Execution failed for task ':app:compileDebugKotlin'.
error: incompatible types: possible lossy conversion from double to int
error CS1061: 'Order' does not contain a definition for 'Total' and no accessible extension method
System.InvalidOperationException: Sequence contains no elements
MSB3073: The command "xcopy /y" exited with code 4.
ld: symbol(s) not found for architecture arm64
clang: error: linker command failed with exit code 1 (use -v to see invocation)
Swift Compiler Error (Xcode): Cannot find 'contentView' in scope
error: unused variable: \`total\`, help: if this is intentional, prefix it with an underscore
LNK2019: unresolved external symbol WinMain referenced in function invoke_main
SyntaxError: invalid syntax. Perhaps you forgot a comma?
IndentationError: unexpected indent
TabError: inconsistent use of tabs and spaces in indentation
NameError: name 'numpy' is not defined
ModuleNotFoundError: No module named 'requests'
ImportError: cannot import name 'soft_unicode' from 'markupsafe'
KeyError: 'user_id'
IndexError: list index out of range
TypeError: unsupported operand type(s) for +: 'int' and 'str'
TypeError: 'NoneType' object is not subscriptable
AttributeError: 'list' object has no attribute 'push'
ValueError: invalid literal for int() with base 10: 'twelve'
UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 12: invalid continuation byte
RecursionError: maximum recursion depth exceeded while calling a Python object
ZeroDivisionError: division by zero
FileNotFoundError: [Errno 2] No such file or directory: 'data/train.csv'
RuntimeError: CUDA error: device-side assert triggered
torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB
pandas.errors.ParserError: Error tokenizing data. C error: Expected 4 fields in line 7, saw 5
sqlalchemy.exc.IntegrityError: (psycopg2.errors.UniqueViolation) duplicate key value violates unique constraint
django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.
jinja2.exceptions.TemplateNotFound: index.html
`
	.trim()
	.split('\n');

const shells = `
fatal: not a git repository (or any of the parent directories): .git
error: failed to push some refs to 'git@example.org:team/app.git'
CONFLICT (content): Merge conflict in src/index.js
fatal: refusing to merge unrelated histories
error: Your local changes to the following files would be overwritten by merge:
fatal: unable to access 'https://git.example.org/app.git/': Could not resolve host: git.example.org
error: pathspec 'release' did not match any file(s) known to git
remote: Support for password authentication was removed on August 13, 2021.
fatal: detected dubious ownership in repository at '/srv/app'
warning: LF will be replaced by CRLF in notes.txt.
npm ERR! code ERESOLVE
npm ERR! ERESOLVE unable to resolve dependency tree
npm error 404 Not Found - GET https://registry.example.org/left-pod - Not found
npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory.
npm error code ELIFECYCLE
npm error Missing script: "biuld"
ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date
error An unexpected error occurred: "EPERM: operation not permitted, unlink".
error: externally-managed-environment
ERROR: Could not find a version that satisfies the requirement torch==9.1 (from versions: none)
ERROR: No matching distribution found for flask-loginn
error: subprocess-exited-with-error: python setup.py egg_info did not run successfully.
bash: ./deploy.sh: Permission denied
bash: kubectl: command not found
zsh: no matches found: *.bak
sudo: unable to resolve host buildbox: Name or service not known
cp: cannot stat 'dist/*': No such file or directory
rm: cannot remove '/mnt/data': Device or resource busy
tar: Exiting with failure status due to previous errors
ssh: connect to host 10.0.4.2 port 22: Connection timed out
Host key verification failed.
curl: (6) Could not resolve host: api.shop.example
curl: (35) error:0A00010B:SSL routines::wrong version number
curl: (7) Failed to connect to localhost port 8080 after 0 ms: Couldn't connect to server
wget: unable to resolve host address 'mirror.example.org'
E: Unable to locate package libfoo-dev
E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 2211 (apt)
dpkg: error processing package mysql-server (--configure):
-bash: fork: retry: Resource temporarily unavailable
Segmentation fault (core dumped) ./render --frames 20
Killed process 3321 (java) total-vm:8123456kB, anon-rss:6123456kB
mount: /mnt/usb: wrong fs type, bad option, bad superblock on /dev/sdb1
systemd[1]: nginx.service: Failed with result 'exit-code'.
The term 'terraform' is not recognized as the name of a cmdlet, function, script file, or operable program.
'gradlew' is not recognized as an internal or external command, operable program or batch file.
Access to the path 'C:\\\\Windows\\\\Temp' is denied.
Error: EADDRINUSE: address already in use :::3000
Error: listen EACCES: permission denied 0.0.0.0:80
Error: ENOSPC: System limit for number of file watchers reached, watch '/srv/app'
Error: Cannot find module 'express'
Error [ERR_REQUIRE_ESM]: require() of ES Module /srv/app/node_modules/chalk/source/index.js not supported.
(node:4411) UnhandledPromiseRejectionWarning: Unhandled promise rejection.
node:internal/modules/cjs/loader:1228 throw err;
TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string. Received undefined
ReferenceError: process is not defined in ES module scope
Browserslist: caniuse-lite is outdated. Please run: npx update-browserslist-db@latest
[vite] Internal server error: Failed to resolve import "./Header.vue" from "src/App.vue".
Module build failed (from ./node_modules/sass-loader/dist/cjs.js):
jest did not exit one second after the test run has completed.
AssertionError [ERR_ASSERTION]: Expected values to be strictly equal: 3 !== 4
`
	.trim()
	.split('\n');

const servers = `
docker: Error response from daemon: pull access denied for internal/app, repository does not exist or may require 'docker login'.
Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?
failed to solve: process "/bin/sh -c npm run build" did not complete successfully: exit code: 1
no space left on device: write /var/lib/docker/tmp/GetImageBlob123
Error response from daemon: Conflict. The container name "/db" is already in use by container
Warning  BackOff  2m (x12 over 5m)  kubelet  Back-off restarting failed container
Failed to pull image "registry.example.org/app:v9": rpc error: code = NotFound desc = failed to pull and unpack image
0/5 nodes are available: 5 Insufficient cpu. preemption: 0/5 nodes are available
Error from server (Forbidden): pods is forbidden: User "dev" cannot list resource "pods" in API group "" in the namespace "prod"
The connection to the server localhost:8080 was refused - did you specify the right host or port?
error: error validating "deploy.yaml": error validating data: unknown field "replica" in io.k8s.api.apps.v1.DeploymentSpec
Error: INSTALLATION FAILED: cannot re-use a name that is still in use
Error acquiring the state lock: ConditionalCheckFailedException: The conditional request failed
Error: Invalid provider configuration: Provider "registry.terraform.io/hashicorp/aws" requires explicit configuration.
psql: error: connection to server on socket "/run/postgresql/.s.PGSQL.5432" failed: FATAL: role "deploy" does not exist
ERROR:  relation "orders" does not exist at character 15
ERROR:  null value in column "email" of relation "users" violates not-null constraint
FATAL:  remaining connection slots are reserved for roles with the SUPERUSER attribute
FATAL:  password authentication failed for user "app"
ERROR:  deadlock detected DETAIL: Process 811 waits for ShareLock on transaction 9912
ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)
ERROR 1064 (42000): You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version
ORA-00942: table or view does not exist
ORA-12541: TNS:no listener
SQLITE_BUSY: database is locked
MongoServerError: E11000 duplicate key error collection: shop.users index: email_1 dup key
MongoNetworkError: connect ECONNREFUSED 127.0.0.1:27017
(error) WRONGTYPE Operation against a key holding the wrong kind of value
MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk.
org.apache.kafka.common.errors.TimeoutException: Topic orders not present in metadata after 60000 ms.
nginx: [emerg] bind() to 0.0.0.0:443 failed (98: Address already in use)
[error] 31#31: *18 upstream prematurely closed connection while reading response header from upstream
2026/02/11 08:14:07 [error] 12#12: *7 connect() failed (111: Connection refused) while connecting to upstream
AH00558: apache2: Could not reliably determine the server's fully qualified domain name
PHP Fatal error:  Uncaught Error: Call to undefined function mysql_connect()
PHP Warning:  Undefined array key "page" in /var/www/index.php on line 12
ActiveRecord::PendingMigrationError: Migrations are pending. To resolve this issue, run: bin/rails db:migrate
NoMethodError: undefined method 'name' for nil
LoadError: cannot load such file -- bundler/setup
An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist
An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: token lapsed
An error occurred (ThrottlingException) when calling the DescribeStacks operation (reached max retries: 4): Rate exceeded
botocore.exceptions.NoCredentialsError: Unable to locate credentials
Resource handler returned message: "Bucket names must be unique"
Error: googleapi: Error 403: Compute Engine API has not been used in project 4411 before or it is disabled.
ERROR: (gcloud.run.deploy) Revision 'api-00012' is not ready and cannot serve traffic.
AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application
grpc: the client connection is closing
rpc error: code = DeadlineExceeded desc = context deadline exceeded
x509: certificate has expired or is not yet valid: current time 2026-01-01 is after 2025-12-30
kernel: Out of memory: Killed process 812 (chrome) total-vm:4123456kB
kernel: EXT4-fs error (device sda1): ext4_find_entry:1455: inode #262145: comm ls: reading directory lblock 0
sshd[8122]: Failed password for invalid user admin from 203.0.113.9 port 51022 ssh2
sshd[24200]: Received disconnect from 203.0.113.9: 11: Bye Bye [preauth]
pam_unix(cron:session): session opened for user root by (uid=0)
CRON[9921]: (root) CMD (test -x /usr/sbin/anacron || run-parts /etc/cron.daily)
INFO dfs.DataNode$PacketResponder: PacketResponder 1 for block blk_38865049064139660 terminating
Accepted publickey for deploy from 198.51.100.7 port 40122 ssh2: ED25519 SHA256:abc
smartd[711]: Device: /dev/sda [SAT], 8 Currently unreadable (pending) sectors
ntpd[933]: time reset -0.128 s
`
	.trim()
	.split('\n');

const browsers = `
Uncaught TypeError: Cannot read properties of undefined (reading 'map')
Uncaught ReferenceError: jQuery is not defined
Uncaught SyntaxError: Unexpected token '<'
Access to fetch at 'https://api.shop.example/v1' from origin 'http://localhost:5173' has been blocked by CORS policy
Refused to execute inline script because it violates the following Content Security Policy directive: "script-src 'self'"
GET https://cdn.example.org/app.css net::ERR_ABORTED 404 (Not Found)
Failed to load resource: the server responded with a status of 503 ()
Hydration failed because the server rendered HTML didn't match the client.
Warning: Each child in a list should have a unique "key" prop.
Error: Minified React error #418; visit https://react.dev/errors/418 for the full message
Error: Too many re-renders. React limits the number of renders to prevent an infinite loop.
Invalid hook call. Hooks can only be called inside of the body of a function component.
NG0100: ExpressionChangedAfterItHasBeenCheckedError: Expression has changed after it was checked.
[Vue warn]: Failed to resolve component: app-header
DOMException: Failed to execute 'appendChild' on 'Node': The new child element contains the parent.
QuotaExceededError: Failed to execute 'setItem' on 'Storage': Setting the value of 'cart' exceeded the quota.
NotAllowedError: play() failed because the user didn't interact with the document first.
WebSocket connection to 'wss://live.example.org/' failed: Error during WebSocket handshake: Unexpected response code: 502
ResizeObserver loop completed with undelivered notifications.
NS_ERROR_NET_INTERRUPT: the connection was interrupted while the page was loading
Mixed Content: The page was loaded over HTTPS, but requested an insecure image. This content should also be served over HTTPS.
DevTools failed to load source map: Could not load content for webpack://app/./src/main.js.map
chunk-vendors.js: Loading chunk 12 failed. (timeout: https://shop.example/js/12.js)
This site can't be reached. shop.example took too long to respond. ERR_CONNECTION_TIMED_OUT
Your connection is not private. NET::ERR_CERT_DATE_INVALID
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
