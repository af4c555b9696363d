import { For, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { AskInPlace } from '#client/ui/AskInPlace.tsx'
import { isolated } from '#client/ui/isolated.ts'
import { Said } from '#client/ui/Said.tsx'
import type { Invitation } from './team-api.ts'

/** How many of those who came in are named at once. */
const AT_A_GLANCE = 5

/** One way in, who came through it, and how to close it: asked once more in its own place. */
export function InvitationRow(props: {
  readonly invitation: Invitation
  readonly onRevoke: () => void
}) {
  const { browser } = useApp()
  const { words, formats } = useI18n()
  const role = () => words().roles.names[props.invitation.role]
  const when = (at: number) => formats().instantShort(at, browser.now())
  const name = () => {
    const { note, createdAt } = props.invitation
    const { team } = words()
    return note === ''
      ? team.revokeMade(role(), formats().instant(createdAt))
      : team.revokeFor(role(), note)
  }
  const rest = () => props.invitation.used.slice(AT_A_GLANCE)
  const facts = () => {
    const { used, uses, createdBy, expiresAt } = props.invitation
    const { team } = words()
    return [
      team.usedOf(used.length, uses),
      team.until(when(expiresAt)),
      team.madeBy(isolated(createdBy.name)),
    ].join(' · ')
  }
  return (
    <li class="invitation-row">
      <span class={`invitation-state invitation-${props.invitation.state}`}>
        {words().team.states[props.invitation.state]}
      </span>
      <span class="person-name">
        <span>
          <b>{role()}</b>
          <Show when={props.invitation.note}>{(note) => <bdi class="dim"> {note()}</bdi>}</Show>
        </span>
        <small>
          <Said sentence={facts()} />
        </small>
        <Uses used={props.invitation.used.slice(0, AT_A_GLANCE)} when={when} />
        <Show when={rest().length > 0}>
          <details class="invitation-rest">
            <summary>{words().team.usedByMore(rest().length)}</summary>
            <Uses used={rest()} when={when} />
          </details>
        </Show>
      </span>
      <Show when={props.invitation.state === 'open'}>
        <span class="invitation-revoke">
          <AskInPlace
            label={words().team.revoke}
            name={name()}
            question={words().team.revokeQuestion}
            keep={words().team.revokeKeep}
            goOn={words().team.revokeNow}
            onGoOn={props.onRevoke}
          />
        </span>
      </Show>
    </li>
  )
}

function Uses(props: { readonly used: Invitation['used']; readonly when: (at: number) => string }) {
  const { words } = useI18n()
  return (
    <ul class="invitation-uses">
      <For each={props.used}>
        {({ person, at }) => (
          <li>
            <Said sentence={words().team.usedBy(isolated(person.name), props.when(at))} />
          </li>
        )}
      </For>
    </ul>
  )
}
