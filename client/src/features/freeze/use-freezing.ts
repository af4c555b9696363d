import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/minutes.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import type { Freezing } from './freeze-context.ts'
import { createFreezeView } from './view.ts'

export interface FreezeLoans {
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}

/** Puts the parts together for as long as the caller is there. */
export function createFreezing({ environment, viewerZone }: FreezeLoans): Freezing {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const now = createMinutes(environment)
  const say = createPostWords({ workspace, words, formats, viewerZone })
  const colleague = createColleagues(workspace)
  const moment = (instant: number) => formats().instantShort(instant, now())
  return {
    view: createFreezeView({ workspace, now }),
    environment,
    say: {
      ...say,
      who: (person) => colleague(person)?.name ?? words().post.said.somebody,
      moment,
      end: ({ until }) =>
        until === null ? words().freeze.untilLifted : words().freeze.until(moment(until)),
      scope({ channels, campaigns }) {
        if (channels.length + campaigns.length === 0) return null
        const named = workspace.campaigns().filter(({ id }) => campaigns.includes(id))
        const names = [
          ...channels.map((id) => say.channel(id).name),
          ...named.map(({ name }) => name),
        ]
        return words().freeze.only(formats().list(names))
      },
    },
  }
}
