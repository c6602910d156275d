import { z } from 'zod';
import { choice } from './choice.ts';
import {
	day,
	entryId,
	httpsUrl,
	inlineMarkdown,
	line,
	markdown,
	sentence,
	slug,
} from './primitives.ts';
import {
	categories,
	confidences,
	families,
	frequencies,
	layers,
	retries,
	sampleForms,
	sourceKinds,
	statuses,
	threadStates,
	typedIn,
	verifications,
} from './vocabulary.ts';

declare module 'zod' {
	interface GlobalMeta {
		/** Marks a field that names sources. */
		cites?: true;
	}
}

const sourceIds = z.array(slug).min(1, { error: 'Cite at least one source by its id.' }).meta({
	description: 'Ids of the items of `sources` that support this, at least one.',
	cites: true,
});

const signature = z
	.strictObject({
		text: z.string().min(3).max(1000).meta({
			description:
				'The text as printed, character for character, each variable part a named placeholder: "messages.<index>: …".',
		}),
		http_status: z
			.int()
			.min(100)
			.max(599)
			.optional()
			.meta({ description: 'HTTP status that comes with this text.' }),
		error_type: line(80)
			.optional()
			.meta({ description: 'The `type` beside it, such as "invalid_request_error".' }),
		code: line(80)
			.optional()
			.meta({ description: 'A code beside it, as a string: "-32000", "ENOENT", "E404".' }),
		emitted_by: line(80).optional().meta({
			description: 'What prints this text, when it is not the product and no recording shows it.',
		}),
		versions: line(80).optional().meta({
			description:
				'What no recording shows of this wording: a range, the circumstances, in whose code it was "Found", with what it was "Reported". The releases that printed it come from the recordings.',
		}),
		wrapper: z.boolean().optional().meta({
			description:
				'True for a text that only says that something failed; it never outranks a real message.',
		}),
	})
	.meta({ description: 'One wording of the error.' });

const command = z
	.strictObject({
		for: line(24).optional().meta({
			description:
				'The reader it is for, in a word or two: "Windows", "macOS, Linux", "Python". Absent when it is for everybody.',
		}),
		type: choice(typedIn, 'Where it is typed, or the language that it is in.'),
		text: z
			.string()
			.trim()
			.min(1)
			.max(600)
			.meta({ description: 'What to type, exactly; nothing to be replaced by the reader.' }),
	})
	.meta({ description: 'Something to type or copy.' });

const session = z
	.strictObject({
		retry: sentence(200).meta({
			description: 'Whether a retry in the same session can ever work, in one sentence.',
		}),
		keep: markdown(900).meta({
			description: 'What keeps the work, exactly as it is typed or clicked. Markdown.',
		}),
		fails: markdown(600)
			.optional()
			.meta({ description: 'What people tried that does not keep it. Markdown.' }),
		sources: sourceIds,
	})
	.meta({
		description:
			'For an error that spoils the history of a session: how to save the work before anything else is tried.',
	});

const cause = z
	.strictObject({
		id: slug.meta({ description: 'Name of the cause within this entry; fixes refer to it.' }),
		title: sentence(60)
			.optional()
			.meta({ description: 'The cause in a few words, as a reader would say it.' }),
		text: markdown(600).meta({ description: 'What leads to the error. Markdown.' }),
		confirm: markdown(900).optional().meta({
			description:
				'A sign of this cause that a check without a change shows, and the others of the entry do not, as far as is known. Absent when nothing tells it. Markdown.',
		}),
		sources: sourceIds,
	})
	.meta({ description: 'One cause. The most likely comes first.' });

const fix = z
	.strictObject({
		title: sentence(90).meta({ description: 'The action, as an imperative.' }),
		detail: markdown(4000).meta({
			description: 'Exactly what to type or change. Markdown with fenced code.',
		}),
		verify: markdown(500).meta({ description: 'How to see that it worked. Markdown.' }),
		for: z.array(slug).min(1).meta({ description: 'Ids of the causes that this removes.' }),
		confidence: choice(
			confidences,
			'What its sources say of it; whether it was run, `npm run prove` adds.',
		),
		ahead_because: sentence(200).optional().meta({
			description:
				'Why it stands above a fix that is better known to work, when it rests on one report.',
		}),
		risk: sentence(200)
			.refine((text) => !/^none\b/i.test(text), 'Take `risk` out when no cost is known.')
			.optional()
			.meta({
				description: 'What it may cost: lost context, money, safety. Absent when no cost is known.',
			}),
		sources: sourceIds,
	})
	.meta({
		description: 'One fix. First comes what ends the trouble soonest for most readers.',
	});

const check = z
	.strictObject({
		platform: sentence(60).meta({
			description: 'Where it applies: "macOS", "Python SDK", "LiteLLM proxy".',
		}),
		text: markdown(500).meta({ description: 'What to look at there. Markdown.' }),
		command: z
			.string()
			.trim()
			.max(400)
			.regex(/^[^\n\r]*$/, { error: 'Write one command on one line.' })
			.optional()
			.meta({ description: 'A command that only reads.' }),
		expect: markdown(400).meta({
			description: 'What it shows when all is well, and when not. Markdown.',
		}),
	})
	.meta({ description: 'A check for one platform or tool.' });

const source = z
	.strictObject({
		id: slug.meta({ description: 'Name of the source within this entry.' }),
		url: httpsUrl,
		title: line(160).meta({ description: 'Title of the page or thread, as its author wrote it.' }),
		kind: choice(sourceKinds, 'What kind of source it is.'),
		published: day.optional().meta({ description: 'Day of publication, when known.' }),
		checked: day.meta({ description: 'Day on which a person last read it for this entry.' }),
		establishes: sentence(300).meta({ description: 'What it proves here, in one sentence.' }),
		thread: z
			.strictObject({
				state: choice(threadStates, 'What became of the thread.'),
				last_comment: day.optional().meta({
					description: 'Day of the last comment, for a thread that was read to its end.',
				}),
			})
			.optional()
			.meta({ description: 'What had become of a thread when it was checked.' }),
	})
	.meta({ description: 'Something that was read.' });

/**
 * The front matter of an entry (`content/errors/<product>/<slug>.mdx`): the only definition of what an entry is.
 * Strict: an unknown key is an error.
 */
export const entrySchema = z
	.strictObject({
		title: sentence(70).meta({
			description: 'What happened, in sentence case, without a full stop.',
		}),
		summary: sentence(200, 40).meta({
			description: 'The error in plain words: what it is and whom it hits.',
		}),
		product: slug.meta({
			description: 'A file name in content/products; also the folder of this entry.',
		}),
		category: choice(categories, 'The kind of trouble.'),
		family: z
			.strictObject({
				kind: choice(families, 'Which trouble that other vendors have too.'),
				differs: inlineMarkdown(200).meta({
					description:
						'What is special here, for a reader who knows it from another vendor. Inline Markdown.',
				}),
			})
			.optional()
			.meta({
				description: 'For a trouble that every vendor has: the page names the same at the others.',
			}),
		frequency: choice(frequencies, 'How often people hit it, by public threads found.'),
		search_words: z.array(line(60)).default([]).meta({
			description:
				'What people type who do not know the words of the message: "stuck", "logged out".',
		}),
		threads: z.int().min(1).optional().meta({
			description: 'How many public threads were found, at least; sorts entries of one frequency.',
		}),
		signatures: z.array(signature).min(1).meta({ description: 'Every wording of this error.' }),
		quick_fix: inlineMarkdown(280).meta({
			description:
				'The one thing to do first. Inline Markdown. A placeholder of a signature in code, as in `<model>`, becomes what stands there in the paste.',
		}),
		quick_fix_commands: z.array(command).max(6).default([]).meta({
			description:
				'What the quick fix types, ready to be copied; in the order of the sentence. Placeholders as in the sentence.',
		}),
		session: session.optional(),
		layer: choice(layers, 'Is it me or them: where the error has its cause.'),
		retry: z
			.strictObject({
				when: choice(retries, 'Whether a retry helps.'),
				condition: inlineMarkdown(240).optional().meta({
					description:
						'Under what condition, in one sentence, when `when` does not say all. Inline Markdown.',
				}),
				sources: sourceIds,
			})
			.meta({ description: 'Should I retry.' }),
		status: choice(statuses, 'Does it still happen.'),
		affected: sentence(140)
			.optional()
			.meta({ description: 'Versions and models that are affected.' }),
		fixed_in: sentence(140)
			.optional()
			.meta({ description: 'The first version without it; required when status is "fixed".' }),
		retired: z
			.strictObject({
				on: day,
				reason: markdown(400).meta({ description: 'Why it can no longer happen. Markdown.' }),
				see: entryId.optional().meta({ description: 'The entry to read instead.' }),
			})
			.optional()
			.meta({ description: 'Required when status is "retired": since when and why.' }),
		causes: z.array(cause).min(1).meta({ description: 'What leads to it, the most likely first.' }),
		fixes: z.array(fix).min(1).meta({
			description: 'What removes it; what ends the trouble soonest for most readers first.',
		}),
		checks: z.array(check).default([]).meta({ description: 'Checks per platform or tool.' }),
		steps: z
			.array(markdown(600))
			.default([])
			.meta({ description: 'Troubleshooting in order; the last step verifies. Markdown.' }),
		prevention: z
			.array(markdown(500))
			.default([])
			.meta({ description: 'How not to meet it again. Markdown.' }),
		sources: z.array(source).min(1).meta({ description: 'Everything that the entry stands on.' }),
		evidence_note: markdown(700)
			.optional()
			.meta({ description: 'What is confirmed and what is not. Markdown.' }),
		related: z.array(entryId).default([]).meta({ description: 'Entries worth reading next.' }),
		confused_with: z
			.array(
				z.strictObject({
					entry: entryId,
					tell_by: inlineMarkdown(300).optional().meta({
						description:
							'What tells that error from this one. Absent when its wording does, which the page then shows. Inline Markdown.',
					}),
				}),
			)
			.default([])
			.meta({ description: 'Look-alikes; the other entry names this one too.' }),
		faq: z
			.array(
				z.strictObject({
					question: inlineMarkdown(140).meta({
						description: 'As a reader would ask it. Inline Markdown.',
					}),
					answer: markdown(800).meta({
						description: 'The answer first, then the reason. Markdown.',
					}),
				}),
			)
			.default([])
			.meta({ description: 'Questions that people really ask about this error.' }),
		samples: z
			.array(
				z.strictObject({
					form: choice(sampleForms, 'What surrounds the message.'),
					text: z
						.string()
						.min(3)
						.max(6000)
						.meta({ description: 'Output as a terminal prints it, with invented ids.' }),
				}),
			)
			.min(1)
			.meta({
				description:
					'Output written for this entry; the matcher must find this entry first for each.',
			}),
		aliases: z
			.array(entryId)
			.default([])
			.meta({ description: 'Earlier ids of this entry; they redirect here.' }),
		updated: day
			.optional()
			.meta({ description: 'Day of the last change in substance; from git when absent.' }),
		verified: z
			.strictObject({
				on: day,
				by: choice(verifications, 'How it was verified.'),
				with: z.record(line(80), line(80)).optional().meta({
					description:
						'Package to version: "@anthropic-ai/sdk": "1.11.0", "mcp (Python)": "2.3.0". The page names them before its fixes: a sentence without a release is about these.',
				}),
			})
			.meta({ description: 'When and how the entry was last verified.' }),
		parameters: z
			.array(
				z.string().regex(/^[a-z0-9-]+#\S+$/, {
					error:
						'Write "<operation>#<path>", such as "message-batches-create#requests[].custom_id".',
				}),
			)
			.default([])
			.meta({ description: 'API parameters involved: "<operation>#<path>" in content/reference.' }),
	})
	.meta({
		title: 'Signpost entry',
		description: 'Front matter of content/errors/<product>/<slug>.mdx.',
	});

/** The front matter of an entry after parsing, defaults filled in. */
export type EntryData = z.output<typeof entrySchema>;
/** The front matter as an author writes it. */
export type EntryInput = z.input<typeof entrySchema>;

/** A draft with the defaults that parsing would fill in, and without groups that are not whole yet; nothing else is checked. */
export function withDefaults(input: EntryInput): EntryData {
	const defaults = Object.entries(entrySchema.shape).flatMap(([name, field]) =>
		field instanceof z.ZodDefault ? [[name, field.def.defaultValue] as const] : [],
	);
	const whole = Object.entries(input).filter(([name, value]) => {
		const field: z.core.$ZodType | undefined = entrySchema.shape[name as keyof EntryInput];
		const isGroup = field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodObject;
		return !isGroup || field.safeParse(value).success;
	});
	// Defaults are all that parsing adds to an entry.
	return { ...Object.fromEntries(defaults), ...Object.fromEntries(whole) } as EntryData;
}
