import type { Words } from '#client/i18n/words.ts'
import { archive, archiveRestore, flag, trash2, userMinus, userPlus } from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { CASE_STATUSES, type Case, SEVERITIES } from '#shared/domain/moderation/case.ts'
import { severityName, statusFace } from './faces.ts'
import type { InboxDesk } from './inbox/inbox-context.ts'

/** What goes on at once is few. */
const MOST_INCIDENTS = 5

interface CaseDeedMeans {
  readonly desk: Pick<
    InboxDesk,
    'view' | 'take' | 'assign' | 'moderators' | 'close' | 'remove' | 'incidents' | 'openIncident'
  >
  readonly ids: readonly string[]
  readonly words: Words
}

/** What else can be done with one case, or with all that are marked. */
export function caseDeeds(means: CaseDeedMeans): MenuItem[] {
  const { desk, ids } = means
  const { view } = desk
  const words = means.words.cases
  const whole = ids.flatMap((id): Case[] => {
    const one = view.get(id)
    return one?.kind === 'case' ? [one] : []
  })
  if (whole.length === 0 || !view.mayChange()) return []
  const all = (is: (one: Case) => boolean) => whole.every(is)
  const isMine = all(({ owner }) => owner === view.me)
  const isClosed = all(({ status }) => status === 'closed')
  return [
    {
      kind: 'action',
      label: isMine ? words.giveBack : words.take,
      icon: isMine ? userMinus : userPlus,
      keys: 'M',
      run: () => desk.take(ids),
    },
    {
      kind: 'action',
      label: isClosed ? words.reopen : words.close,
      icon: isClosed ? archiveRestore : archive,
      keys: 'F',
      run: () => desk.close(ids),
    },
    ...(ids.length > 1 ? givenTo(means) : []),
    { kind: 'line' },
    { kind: 'heading', label: words.severity },
    ...SEVERITIES.map(
      (severity): MenuItem => ({
        kind: 'action',
        label: severityName(severity, words),
        chosen: all((one) => one.severity === severity),
        run: () => void view.grade(ids, severity),
      }),
    ),
    { kind: 'line' },
    { kind: 'heading', label: words.status },
    ...CASE_STATUSES.filter((status) => status !== 'closed').map(
      (status): MenuItem => ({
        kind: 'action',
        ...statusFace(status, words),
        chosen: all((one) => one.status === status),
        run: () => void view.pass(ids, status),
      }),
    ),
    { kind: 'line' },
    { kind: 'heading', label: words.incident },
    ...desk.incidents
      .running()
      .slice(0, MOST_INCIDENTS)
      .map(
        (incident): MenuItem => ({
          kind: 'action',
          label: incident.title,
          chosen: desk.incidents.isLinked(incident, ids),
          run: () => desk.incidents.toggle(incident, ids),
        }),
      ),
    {
      kind: 'action',
      label: words.openIncident,
      icon: flag,
      run: () => desk.openIncident(ids),
    },
    { kind: 'line' },
    {
      kind: 'action',
      label: ids.length > 1 ? words.removeAll(ids.length) : words.remove,
      icon: trash2,
      danger: true,
      run: () => desk.remove(ids),
    },
  ]
}

/** Of one case, whose it is stands on it; of several, here. */
function givenTo({ desk, ids, words }: CaseDeedMeans): readonly MenuItem[] {
  const others = desk.moderators().filter(({ id }) => id !== desk.view.me)
  if (others.length === 0) return []
  return [
    { kind: 'line' },
    { kind: 'heading', label: words.cases.owner },
    ...others.map(
      ({ id, name }): MenuItem => ({
        kind: 'action',
        label: name,
        run: () => desk.assign(ids, id),
      }),
    ),
  ]
}
