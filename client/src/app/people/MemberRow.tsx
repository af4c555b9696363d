import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, chevronDown, octagonAlert, userMinus } from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import type { Hue } from '#client/ui/people.ts'
import { roleSentence } from '#client/workspace/access/role-sentence.ts'
import { numbered } from '#client/workspace/people/namesakes.ts'
import { ROLES, type Role } from '#shared/access/roles.ts'
import type { MemberProblem, ShownMember } from './members-view.ts'

export function MemberRow(props: {
  readonly member: ShownMember
  readonly hue: Hue
  readonly manages: boolean
  readonly busy: boolean
  readonly problem: MemberProblem | undefined
  readonly now: number
  readonly onRole: (role: Role) => void
  readonly onRemove: () => void
}) {
  const { words, formats } = useI18n()
  const called = () => numbered(props.member.name, props.member.nth)
  const since = () => {
    const { nth, joinedAt } = props.member
    return nth === null || joinedAt === null
      ? null
      : words().team.since(formats().instant(joinedAt))
  }
  const seen = () => {
    const { here, seenAt, role } = props.member
    if (here) return words().team.here
    if (role === null) return ''
    return seenAt === null
      ? words().team.neverSeen
      : words().team.seen(formats().ago(seenAt, props.now))
  }
  return (
    <li class="person" aria-busy={props.busy}>
      <Avatar
        person={{ name: props.member.name, hue: props.hue }}
        label={called()}
        state={props.member.here ? 'here' : 'away'}
      />
      <span class="person-name">
        {/* The avatar says the name already. */}
        <b aria-hidden="true">
          <bdi>{props.member.name}</bdi>
          <Show when={props.member.nth}>{(nth) => <span class="dim"> ({nth()})</span>}</Show>
        </b>
        <Show when={props.member.me}>
          <span class="dim"> {words().team.you}</span>
        </Show>
        <small>{seen()}</small>
        <Show when={since()}>{(sentence) => <small>{sentence()}</small>}</Show>
      </span>
      <Show when={props.member.role}>
        {(role) => (
          <span class="person-role">
            <Show
              when={props.manages}
              fallback={<span class="person-role-name">{words().roles.names[role()]}</span>}
            >
              <RoleMenu name={called()} role={role()} onChoose={props.onRole} />
            </Show>
            <small>{roleSentence(role(), words().roles, formats())}</small>
            <Show when={props.problem}>
              {(problem) => (
                <span class="field-error" role="alert">
                  <Icon of={octagonAlert} size="dense" />
                  {words().team.problems[problem()]}
                </span>
              )}
            </Show>
          </span>
        )}
      </Show>
      <span class="person-remove">
        <Show when={props.manages && !props.member.me}>
          <IconButton
            look="ghost"
            icon={userMinus}
            label={words().team.remove(called())}
            onClick={() => props.onRemove()}
          />
        </Show>
      </span>
    </li>
  )
}

/** A menu and no select: a select would give every role that arrows pass on the way. */
function RoleMenu(props: {
  readonly name: string
  readonly role: Role
  readonly onChoose: (role: Role) => void
}) {
  const { words, formats } = useI18n()
  const items = (): MenuItem[] =>
    ROLES.map((role) => ({
      kind: 'action',
      label: words().roles.names[role],
      detail: roleSentence(role, words().roles, formats()),
      chosen: role === props.role,
      ...(role === props.role && { icon: check }),
      run: () => props.onChoose(role),
    }))
  return (
    <Menu
      label={words().team.changeRole(props.name)}
      items={items()}
      trigger={(attributes) => (
        <button
          type="button"
          class="button"
          aria-label={words().team.roleOf(words().roles.names[props.role], props.name)}
          {...attributes}
        >
          {words().roles.names[props.role]}
          <Icon of={chevronDown} size="dense" />
        </button>
      )}
    />
  )
}
