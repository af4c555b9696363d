import { createValuesReader } from '#client/commands/post-names.ts'
import type { I18n } from '#client/i18n/i18n.tsx'
import type { Words } from '#client/i18n/words.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { foldName } from '#shared/domain/named.ts'
import type { Post } from '#shared/domain/post.ts'
import { postsToCsv } from '#shared/formats/csv/write.ts'
import type { ExportedPost } from '#shared/formats/exported-post.ts'
import { postsToIcs } from '#shared/formats/ics/write.ts'
import { markOf } from '#shared/formats/origin.ts'

export type ExportFormat = 'csv' | 'ics'

export interface ExportedFile {
  readonly name: string
  readonly content: Blob
}

/**
 * Posts as a file to take elsewhere, and to bring back: a table with the headings of the person's language, or a calendar.
 * `posts` are those on the screen, or `workspace.posts.all()` after `lookEverywhere()`; `now` is in ms since 1970.
 */
export async function exportPosts(
  workspace: Workspace,
  posts: Iterable<Post>,
  format: ExportFormat,
  i18n: I18n,
  now: number,
): Promise<ExportedFile> {
  await i18n.loadAll()
  const said = i18n.words().exporting
  const { name, timeZone: zone } = workspace.settings()
  const exported = toExported(workspace, posts, i18n.words())
  const day = new Date(now).toISOString().slice(0, 10)
  const file = [said.fileName, ...(foldName(name).match(/[a-z0-9]+/g) ?? []), day].join('-')
  if (format === 'ics') {
    const text = postsToIcs(exported, { zone, name, now, held: i18n.words().freeze.held })
    return { name: `${file}.ics`, content: new Blob([text], { type: 'text/calendar' }) }
  }
  const text = postsToCsv(exported, {
    // Where a comma stands in numbers, spreadsheets take the semicolon for a separator.
    delimiter: i18n.formats().number(0.5).includes(',') ? ';' : ',',
    words: { columns: said.columns, statuses: i18n.words().statuses },
    zone,
  })
  return { name: `${file}.csv`, content: new Blob([text], { type: 'text/csv' }) }
}

function toExported(workspace: Workspace, posts: Iterable<Post>, words: Words): ExportedPost[] {
  const valuesOf = createValuesReader(workspace)
  const channels = channelNames(workspace, words)
  const heldBy = (post: Post) =>
    workspace
      .freezes()
      ?.holdOf(post)
      ?.freezes.map(({ reason }) => words.freeze.heldBecause(reason))
      .join(' ') ?? null
  const people = new Map(workspace.people().map(({ id, name }) => [id, name]))
  return Array.from(posts, (post) => {
    const values = valuesOf(post)
    return {
      ...values,
      id: post.id,
      mark: markOf(values),
      channels: values.channels.map((id) => channels.get(id) ?? id),
      variants: values.variants.map(({ channel, text }) => ({
        channel: channels.get(channel) ?? channel,
        text,
      })),
      owner: (values.owner && people.get(values.owner)) ?? null,
      changedAt: post.changedAt,
      held: heldBy(post),
    }
  })
}

/** A name that two channels share would come back as one of them: those go by their ids. */
function channelNames(workspace: Workspace, words: Words): Map<string, string> {
  const names = workspace.channels().map(({ id, network, name }) => ({
    id,
    name: name ?? networkName(network, words.networks),
  }))
  const byName = Map.groupBy(names, ({ name }) => foldName(name))
  return new Map(
    names.map(({ id, name }) => [id, byName.get(foldName(name))?.length === 1 ? name : id]),
  )
}
