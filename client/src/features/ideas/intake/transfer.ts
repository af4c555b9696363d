import { isAboutFiles } from '#client/ui/about-files.ts'
import { decodeText } from '#shared/formats/decode-text.ts'
import { textOfHtml } from '#shared/formats/html-text.ts'
import { isShortcut, linkInShortcut } from '#shared/formats/ideas/shortcut.ts'

/** What was pasted or dropped, as far as it can be read at once. */
export interface Transfer {
  readonly text: string
  readonly files: readonly File[]
}

/** The part of `DataTransfer` that is read; nothing in it is parsed as a document or followed. */
export interface TransferSource {
  readonly files: Iterable<File>
  getData(type: string): string
}

const LONGEST_HTML = 500_000

/**
 * What comes with a picture of itself, such as cells of a spreadsheet or a picture off a page, is both its text and its file;
 * a file manager says beside its files only what they are called.
 */
export function readTransfer(source: TransferSource): Transfer {
  const files = [...source.files]
  const text = textOf(source)
  return { text: files.length > 0 && isAboutFiles(text, files) ? '' : text, files }
}

/** A link that was dragged brings its title in a form of its own; of a page's HTML only what one would read is taken. */
function textOf(source: TransferSource): string {
  const plain = source.getData('text/plain')
  const [link, title] = dragged(source)
  if (link !== '' && (plain === '' || plain.trim() === link))
    return title === '' || title === link ? link : `${title}\n${link}`
  return plain || textOfHtml(source.getData('text/html').slice(0, LONGEST_HTML))
}

function dragged(source: TransferSource): readonly [link: string, title: string] {
  const [mozillaLink = '', mozillaTitle = ''] = source.getData('text/x-moz-url').split('\n')
  const listed = source.getData('text/uri-list').split(/\r?\n/)
  const links = listed.filter((line) => line !== '' && !line.startsWith('#'))
  // Several are a list, which the plain text has as well.
  if (links.length > 1) return ['', '']
  const link = links[0] ?? mozillaLink
  const html = source.getData('text/html').slice(0, LONGEST_HTML)
  const said = /<a\b[^<>]*>([^<>]*)<\/a>/i.exec(html)?.[1] ?? ''
  return [link.trim(), (mozillaTitle || textOfHtml(said)).trim()]
}

export type ReadFile =
  | { readonly kind: 'text'; readonly text: string }
  /** Perhaps a table of ideas, as Ruche writes them. */
  | { readonly kind: 'table'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: Refusal }

export type Refusal = 'too-large' | 'unknown' | 'no-link'

/** In bytes: a table of some ten thousand ideas. */
const LARGEST_TABLE = 5_000_000
const LARGEST_TEXT = 2_000_000

/** By its name and what is in it; what it says it is, is not asked. */
export async function readIdeaFile(file: File): Promise<ReadFile> {
  const isTable = /\.(csv|tsv)$/i.test(file.name)
  if (file.size > (isTable ? LARGEST_TABLE : LARGEST_TEXT)) return refused('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isShortcut(file.name)) {
    const link = linkInShortcut(bytes)
    if (link === null) return refused('no-link')
    const title = file.name.replace(/\.[a-z]+$/i, '').trim()
    return { kind: 'text', text: `${title}\n${link}` }
  }
  // What is no text is full of what no text has.
  if (bytes.subarray(0, 4_000).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe)
    return refused('unknown')
  const { text } = decodeText(bytes)
  return { kind: isTable ? 'table' : 'text', text }
}

function refused(why: Refusal): ReadFile {
  return { kind: 'refused', why }
}
