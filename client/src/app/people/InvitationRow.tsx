import { For, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { AskInPlace } from '#client/ui/AskInPlace.tsx'
import { isolated } from '#client/ui/isolated.ts'
import { Said } from '#client/ui/Said.tsx'
import type { Invitation } from './team-api.ts'

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
        <Show when={props.invitation.used.length > 0}>
          <ul class="invitation-uses">
            <For each={props.invitation.used}>
              {({ person, at }) => (
                <li>
                  <Said sentence={words().team.usedBy(isolated(person.name), when(at))} />
                </li>
              )}
            </For>
          </ul>
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
