import { type AccessEntry, attachmentName } from '#shared/domain/moderation/access-entry.ts'
import type { AccessFile } from '#shared/domain/moderation/access-file.ts'
import { htmlText } from '../html-escaped.ts'

/** One of the things that whoever asks is to be told of the processing. */
export interface ProcessingFact {
  /** Its name in the register. */
  readonly field: string
  readonly heading: string
  readonly said: string
}

/** How the file says what it says: one language's. */
export interface AccessFileWords {
  /** Of the file: `fr`. */
  readonly language: string
  readonly title: string
  /** Who hands it out and when, and what was left out, as whole sentences. */
  readonly intro: readonly string[]
  readonly person: string
  readonly handles: string
  readonly aliases: string
  readonly since: string
  readonly nothing: string
  readonly automated: string
  /** What whoever asks is to be told of the processing itself (GDPR article 15), by its heading; what nobody has written is left out. */
  readonly processing: readonly ProcessingFact[]
  readonly processingTitle: string
  /** In the place of a file that is not handed out. */
  readonly withheld: string
  readonly kind: (entry: AccessEntry) => string
  readonly field: (name: string) => string
  /** What is kept as a key, such as `high` or `discord`, in words; anything else as it is. */
  readonly value: (text: string, field: string) => string
  readonly network: (id: string) => string
  /** @param field what is kept there may be a day; none: the moment of the entry */
  readonly when: (at: number, field?: string) => string
  /** A day such as `2024-03-01`. */
  readonly day: (day: string) => string
}

/** Contents of files that are handed out, by hash: `data:` addresses, in base64. */
export type AccessContents = ReadonlyMap<string, string>

/** One page that needs nothing else: to be read, printed or sent. Whatever is in the texts stays text. */
export function accessFileHtml(
  { person, entries }: AccessFile,
  words: AccessFileWords,
  contents: AccessContents,
): string {
  const facts = [
    [words.person, person.name],
    [words.handles, handlesWritten(person, words)],
    [words.aliases, person.aliases.join(', ')],
    [words.since, person.since === null ? '' : words.day(person.since)],
  ].filter(([, value]) => value !== '')
  return `<!doctype html>
<html lang="${htmlText(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${htmlText(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${htmlText(words.title)}</h1>
${words.intro.map((sentence) => `<p class="intro">${htmlText(sentence)}</p>`).join('\n')}
<dl>${facts.map(([name = '', value = '']) => fact(name, value)).join('')}</dl>
${entries.length === 0 ? `<p>${htmlText(words.nothing)}</p>` : `<ol>${entries.map((entry) => item(entry, words, contents)).join('\n')}</ol>`}
${processing(words)}
</body>
</html>
`
}

function processing(words: AccessFileWords): string {
  const facts = words.processing.map(({ heading, said }) => fact(heading, said)).join('')
  return facts === ''
    ? ''
    : `<section><h2>${htmlText(words.processingTitle)}</h2><dl>${facts}</dl></section>`
}

/** `korrigan_35 (Discord), ventdouest (X)` */
export function handlesWritten(
  { handles }: Pick<AccessFile['person'], 'handles'>,
  words: Pick<AccessFileWords, 'network'>,
): string {
  return handles.map(({ handle, network }) => `${handle} (${words.network(network)})`).join(', ')
}

function item(entry: AccessEntry, words: AccessFileWords, contents: AccessContents): string {
  const facts = [
    ...entry.texts.map(([field, text]) => fact(words.field(field), words.value(text, field))),
    ...entry.times.map(([field, at]) => fact(words.field(field), words.when(at, field))),
  ]
  const automated = entry.automated ? `<p>${htmlText(words.automated)}</p>` : ''
  return `<li><h2>${htmlText(words.kind(entry))}</h2><p class="when">${htmlText(words.when(entry.at))}</p><dl>${facts.join('')}</dl>${automated}${attached(entry, words, contents)}</li>`
}

function attached(entry: AccessEntry, words: AccessFileWords, contents: AccessContents): string {
  const { file } = entry
  if (!file) return ''
  const address = contents.get(file.hash)
  const name = htmlText(attachmentName(entry))
  if (address === undefined) return `<p>${htmlText(words.withheld)}</p>`
  if (address.startsWith('data:image/'))
    return `<p><img src="${htmlText(address)}" alt="${name}"></p>`
  return `<p><a href="${htmlText(address)}" download="${name}">${name}</a></p>`
}

function fact(name: string, value: string): string {
  return `<dt>${htmlText(name)}</dt><dd>${htmlText(value)}</dd>`
}

const STYLE = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: #1d1b16; background: #fff }
h1 { font-size: 1.5rem; line-height: 1.25 } h2 { font-size: 1rem; margin: 0 }
.intro { color: #4d4a42 } .when { margin: 0; color: #4d4a42 }
ol { list-style: none; padding: 0 } li, section { padding: 1rem 0; border-top: 1px solid #d8d4c8; break-inside: avoid }
dl { display: grid; grid-template-columns: 10rem 1fr; gap: .25rem 1rem; margin: .5rem 0 0 } dt { color: #4d4a42 }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
img { max-width: 100%; max-height: 90vh; border: 1px solid #d8d4c8 }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }`
