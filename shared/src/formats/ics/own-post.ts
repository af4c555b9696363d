import type { LocalTime } from '#shared/domain/local-time.ts'
import { isPostStatus } from '#shared/domain/post.ts'
import type { ImportedPost } from '../imported-post.ts'
import { languageNamed } from '../language-names.ts'
import { ownLink } from '../link.ts'
import { type Component, lineOf, linesOf } from './components.ts'
import { textOf } from './events.ts'
import { statusOf } from './status.ts'
import { splitTexts } from './text-values.ts'
import { heldMark } from './write.ts'

/** Without the mark of what was held when it was exported. */
function titleOf(component: Component): string {
  const title = textOf(component, 'SUMMARY')
  const [word] = splitTexts(lineOf(component, 'X-RUCHE-HELD')?.value ?? '')
  const mark = word ? heldMark(word) : ''
  return title.startsWith(mark) ? title.slice(mark.length) : title
}

/** What we exported (`write.ts`) comes back as it was, to the character. */
export function ownPost(
  component: Component,
  where: number,
  id: string,
  at: LocalTime | null,
): ImportedPost {
  const status = textOf(component, 'X-RUCHE-STATUS')
  return {
    where,
    key: `ruche:${id}`,
    mark: textOf(component, 'X-RUCHE-MARK') || null,
    title: titleOf(component),
    body: textOf(component, 'DESCRIPTION'),
    at,
    status: isPostStatus(status) ? status : statusOf(component),
    channels: splitTexts(lineOf(component, 'X-RUCHE-CHANNELS')?.value ?? ''),
    labels: splitTexts(lineOf(component, 'CATEGORIES')?.value ?? ''),
    owner: textOf(component, 'X-RUCHE-OWNER') || null,
    campaign: textOf(component, 'X-RUCHE-CAMPAIGN') || null,
    pillar: textOf(component, 'X-RUCHE-PILLAR') || null,
    language: languageNamed(textOf(component, 'X-RUCHE-LANGUAGE')),
    link: ownLink(lineOf(component, 'URL')?.value ?? ''),
    variants: linesOf(component, 'X-RUCHE-VARIANT').flatMap(({ value }) => {
      const [channel, text] = splitTexts(value)
      return channel && text ? [{ channel, text }] : []
    }),
    comment: textOf(component, 'X-RUCHE-COMMENT'),
  }
}
