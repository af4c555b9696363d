import type { SentenceMeans } from '#client/app/notices/notice-sentence.ts'
import { noticeSentence } from '#client/app/notices/notice-sentence.ts'
import { piecesOf } from '#client/ui/isolated.ts'
import type { Note } from '#client/worker/note.ts'
import { hashOf } from '#shared/domain/approval/content.ts'
import { type Notice, nameOf } from '#shared/domain/notices/notice.ts'

/** A message has room for some hundred characters, and a screen for fewer. */
const LONGEST = 120
const NAME_LENGTH = 32

/** The same for the same notice on every device, and meaningless to whoever passes it on. */
function codeOf(workspace: string, notice: Notice): string {
  return hashOf(`${workspace} ${nameOf(notice)}`).slice(0, NAME_LENGTH)
}

/** A notice as the system shows it. */
export function noteOf(
  notice: Notice,
  means: SentenceMeans & { readonly workspace: string; readonly title: string },
): Note {
  const said = notice.words.replace(/\s+/g, ' ').trim()
  return {
    title: plain(noticeSentence(notice, means)),
    body: [means.title, said].filter(Boolean).map(shortened).join('\n'),
    path: `/w/${means.workspace}${placeOf(notice)}`,
    tag: codeOf(means.workspace, notice),
  }
}

function placeOf({ place, post }: Notice): string {
  return place ?? `/calendar?post=${encodeURIComponent(post)}`
}

function plain(sentence: string): string {
  return piecesOf(sentence)
    .map(({ text }) => text)
    .join('')
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text
}
