declare module 'virtual:content' {
	/** What the integration `content` has read. */
	const content: import('#content/read/content.ts').Content;
	export default content;
}
