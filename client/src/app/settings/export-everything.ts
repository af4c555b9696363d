import { attachedTo } from '#client/workspace/media/attached.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { SpaceCollection } from '#shared/documents/space.ts'
import { parseCampaign } from '#shared/domain/campaign.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { parsePillar } from '#shared/domain/pillar.ts'
import { textsIn } from '#shared/domain/post-texts.ts'
import { parseSavedView } from '#shared/domain/saved-view.ts'
import { parseSlot } from '#shared/domain/slot.ts'
import { parseTemplate } from '#shared/domain/template.ts'

/**
 * Everything this device knows of a workspace, as JSON that a person can read: settings, people, names, ideas, and every post
 * with its whole texts, what is said of its files, and its history, those in the bin and damaged ones too; or only some.
 */
export async function exportEverything(
  workspace: Workspace,
  now: number,
  wanted: (post: string) => boolean = () => true,
): Promise<string> {
  await workspace.lookEverywhere()
  const { posts, write } = workspace
  const textsOf = (id: string) => {
    const map = write.homeOf(id)?.get(id)
    if (!map) return { text: '' }
    const { body: text, variants, comment } = textsIn(map)
    return { text, variants, comment }
  }
  const rest = [...posts.bin(), ...posts.damaged()]
  const ids = [...Array.from(posts.all(), (post) => post.id), ...rest].filter(wanted)
  const attached = attachedTo(workspace, ids)
  const everything = {
    format: 'ruche-export',
    version: 1,
    exportedAt: new Date(now).toISOString(),
    workspace: { id: workspace.id, ...workspace.settings() },
    people: workspace.people(),
    channels: workspace.channels(),
    labels: workspace.labels(),
    campaigns: keptIn(workspace, 'campaigns', parseCampaign),
    pillars: keptIn(workspace, 'pillars', parsePillar),
    views: keptIn(workspace, 'views', parseSavedView),
    ideas: ideasIn(workspace),
    slots: keptIn(workspace, 'slots', parseSlot),
    templates: keptIn(workspace, 'templates', parseTemplate),
    posts: ids.map((id) => ({
      ...posts.get(id),
      ...textsOf(id),
      media: attached.get(id) ?? [],
      history: posts.history(id),
    })),
  }
  return JSON.stringify(everything, null, 2)
}

function ideasIn(workspace: Workspace) {
  const ideas = workspace.ideas()
  const ids = [...(ideas?.ids() ?? []), ...(ideas?.bin() ?? [])]
  return ids.map((id) => ({ ...ideas?.get(id), ...ideas?.textsOf(id) }))
}

/** What is damaged is kept, too. */
function keptIn<Kept extends { readonly deleted?: boolean }>(
  { write }: Workspace,
  collection: SpaceCollection,
  parse: (id: string, map: unknown) => Kept | Damaged,
): readonly (Kept | Damaged)[] {
  return [...write.collection(collection)].flatMap(([id, map]) => {
    const kept = parse(id, map)
    return 'deleted' in kept && kept.deleted ? [] : [kept]
  })
}

/** `ruche-reseau-tremplin-2026-10-15.json` */
export function exportName(workspace: string, day: string): string {
  const plain = workspace
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return ['ruche', plain, day].filter(Boolean).join('-').concat('.json')
}
