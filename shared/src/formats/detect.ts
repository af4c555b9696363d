import type { OtherKind } from './problem.ts'

/** What a file is, by its first bytes. Its name is not asked: people rename files, and mail programs do too. */
export type Detected =
  | { readonly kind: 'calendar' }
  | { readonly kind: 'text' }
  | { readonly kind: 'other'; readonly is: OtherKind }

const HEAD = 4096

export function detect(bytes: Uint8Array): Detected {
  const head = bytes.subarray(0, HEAD)
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (utf16) return ofText(new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head))
  const latin = new TextDecoder('windows-1252').decode(head)
  const binary = ofBinary(latin)
  if (binary) return { kind: 'other', is: binary }
  return ofText(latin)
}

function ofBinary(head: string): OtherKind | null {
  if (head.startsWith('PK\u0003\u0004')) {
    return /xl\/|\[Content_Types\]|opendocument\.spreadsheet|Index\/Document\.iwa/.test(head)
      ? 'spreadsheet'
      : 'archive'
  }
  // The compound file of Excel before 2007.
  if (head.startsWith('ÐÏ\u0011à')) return 'spreadsheet'
  if (head.startsWith('\u001f‹') || head.startsWith('Rar!') || head.startsWith('7z¼¯'))
    return 'archive'
  if (head.startsWith('%PDF')) return 'pdf'
  if (/^(?:.PNG\r\n|GIF8|RIFF....WEBP|ÿØÿ|....ftyp(?:avif|heic|mif1))/s.test(head)) return 'image'
  return null
}

function ofText(head: string): Detected {
  const start = head.replace(/^(?:\ufeff|ï»¿)/, '').trimStart()
  // Some programs write a line or two before the calendar begins.
  if (/(?:^|[\r\n])\s*BEGIN:VCALENDAR/i.test(start)) return { kind: 'calendar' }
  if (/^BEGIN:(?:VEVENT|VTODO)/i.test(start)) return { kind: 'calendar' }
  const other = otherText(start)
  if (other) return { kind: 'other', is: other }
  return isBinary(head) ? { kind: 'other', is: 'binary' } : { kind: 'text' }
}

function otherText(start: string): OtherKind | null {
  if (/^BEGIN:VCARD/i.test(start)) return 'contacts'
  if (/^<(?:!doctype html|html|head|body|meta)\b/i.test(start)) return 'web-page'
  if (/^<\?xml|^<(?:rss|feed|opml|svg)\b/i.test(start)) {
    return /<html\b/i.test(start) ? 'web-page' : 'xml'
  }
  if (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{[\]"]|-?\d+\s*[,\]]|(?:true|false|null)\s*[,\]]))/.test(start))
    return 'json'
  if (start.startsWith('{\\rtf')) return 'binary'
  return null
}

/** Text has no NUL, and hardly any other control character. */
function isBinary(head: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return controls > 0 && (head.includes('\u0000') ? controls > 2 : controls > head.length / 50)
}
