import { createIdeaCommands } from '#client/commands/ideas.ts'
import { named } from '#client/commands/named.ts'
import type { I18n } from '#client/i18n/i18n.tsx'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { foldName } from '#shared/domain/named.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { ideasToCsv, type TableIdea } from '#shared/formats/ideas/table.ts'

/** Everything that was noted, with names in the place of ids, as a file to take elsewhere and to bring back. */
export async function exportIdeas(
  workspace: Workspace,
  i18n: I18n,
  now: number,
): Promise<{ readonly name: string; readonly content: Blob }> {
  await Promise.all([i18n.loadAll(), workspace.lookEverywhere()])
  const said = i18n.words().ideas.table
  const delimiter = i18n.formats().number(0.5).includes(',') ? ';' : ','
  const csv = ideasToCsv(toTable(workspace), said.columns, delimiter)
  const { name } = workspace.settings()
  const day = new Date(now).toISOString().slice(0, 10)
  const file = [said.fileName, ...(foldName(name).match(/[a-z0-9]+/g) ?? []), day].join('-')
  return { name: `${file}.csv`, content: new Blob([csv], { type: 'text/csv' }) }
}

function toTable(workspace: Workspace): readonly TableIdea[] {
  const ideas = workspace.ideas()
  const { timeZone } = workspace.settings()
  const namesOf = (all: readonly { id: string; name: string }[]) => {
    const names = new Map(all.map(({ id, name }) => [id, name]))
    return (id: string) => names.get(id) ?? id
  }
  const [person, label, campaign] = [
    namesOf(workspace.people()),
    namesOf(workspace.labels()),
    namesOf(workspace.campaigns()),
  ]
  return Array.from(ideas?.every() ?? [], (idea) => {
    const { id, title, source, author, origin, createdAt } = idea
    return {
      ...(ideas?.textsOf(id) ?? { text: '', note: '' }),
      key: origin ?? id,
      title,
      source,
      author,
      link: idea.link ?? '',
      found: idea.found ?? dayOf(localTimeAt(createdAt, timeZone)),
      foundBy: person(idea.foundBy ?? ''),
      checks: idea.checks.map(({ by, at }) => ({ by: person(by), at })),
      labels: idea.labels.map(label),
      campaign: idea.campaign === null ? '' : campaign(idea.campaign),
    }
  })
}

/** Notes what is not here yet, as one step to undo; people are found by their names, and else stay names. */
export async function bringIdeas(
  workspace: Workspace,
  table: readonly TableIdea[],
  now: number,
): Promise<{ readonly added: number; readonly known: number }> {
  await workspace.lookEverywhere()
  const here = new Set(
    Array.from(workspace.ideas()?.every() ?? [], ({ id, origin }) => [id, origin ?? id]).flat(),
  )
  const fresh = table.filter(({ key }) => key === '' || !here.has(key))
  const today = dayOf(localTimeAt(now, workspace.settings().timeZone))
  const people = new Map(workspace.people().map(({ id, name }) => [foldName(name), id]))
  const personNamed = (name: string) => people.get(foldName(name)) ?? name
  const drafts = fresh.map((idea) => ({
    title: idea.title,
    text: idea.text,
    note: idea.note,
    source: idea.source,
    author: idea.author,
    link: idea.link || null,
    found: idea.found || today,
    foundBy: idea.foundBy === '' ? null : personNamed(idea.foundBy),
    checks: idea.checks.map(({ by, at }) => ({ by: personNamed(by), at })),
    labels: idea.labels.flatMap((name) => named(workspace, 'labels', name) ?? []),
    campaign: idea.campaign === '' ? null : named(workspace, 'campaigns', idea.campaign),
    origin: idea.key || null,
  }))
  const added = createIdeaCommands(workspace).note(drafts).length
  return { added, known: table.length - fresh.length }
}
