/**
 * Runs before every command, in plain JavaScript so that any Node can read it, and says in plain words
 * what is missing. npm puts the project's own Node first on the path of its scripts; when that one was not
 * installed, the system's Node answers here.
 */
const [major, minor] = process.versions.node.split('.').map(Number);
const npm = /npm\/(\d+)\S*/.exec(process.env.npm_config_user_agent ?? '');
const problems = [];
if (npm && Number(npm[1]) < 10) {
	problems.push(
		`This is npm ${npm[0].slice(4)}, and the lock file needs npm 10 or later. Run "npm install -g npm@11", then "npm ci".`,
	);
}
if (major < 22 || (major === 22 && minor < 18)) {
	problems.push(
		`This is Node ${process.versions.node}, and Astro needs Node 22.18 or later. "npm ci" puts Node 24 into node_modules; ` +
			'it seems that install scripts were not allowed to run. Run "npm rebuild node", or use Node 24 yourself.',
	);
}
if (problems.length > 0) {
	console.error(problems.join('\n'));
	process.exit(1);
}
