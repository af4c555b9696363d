import { type JSX, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown, externalLink } from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createModerators } from '#client/workspace/moderation/moderators.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { CASE_STATUSES, SEVERITIES } from '#shared/domain/moderation/case.ts'
import { severityName, statusFace } from '../faces.ts'
import { NetworkMark } from '../inbox/NetworkMark.tsx'
import { useCase } from './case-context.ts'
import { DeadlineChoice } from './DeadlineChoice.tsx'
import { PlaceChoice } from './PlaceChoice.tsx'

/** Where and when, whose it is, until when: each is changed where it stands. */
export function CaseFacts() {
  const { id, one, desk } = useCase()
  const { view } = desk
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const said = () => words().cases
  const moderators = createModerators(workspace)
  const owners = (): MenuItem[] =>
    [{ id: null, name: words().post.nobody }, ...named()].map(({ id: person, name }) => ({
      kind: 'action',
      label: name,
      chosen: one().owner === person,
      run: () => void view.assign([id], person),
    }))
  const named = () =>
    moderators().map((member) => ({ id: member.id, name: workspace.called(member) }))
  const statuses = (): MenuItem[] =>
    CASE_STATUSES.map((status) => ({
      kind: 'action',
      ...statusFace(status, said()),
      chosen: one().status === status,
      run: () => void view.pass([id], status),
    }))
  const severities = (): MenuItem[] =>
    SEVERITIES.map((severity) => ({
      kind: 'action',
      label: said().severities[severity],
      chosen: one().severity === severity,
      run: () => void view.grade([id], severity),
    }))
  const channel = () => workspace.channels().find((other) => other.id === one().channel)
  const where = () => {
    const network = view.networkOf(one())
    const name = channel()?.name ?? (network === null ? '' : networkName(network, words().networks))
    return [name, one().place].filter(Boolean).join(', ')
  }
  return (
    <dl class="case-facts">
      <Show when={view.peopleOf(one()).join(', ')}>
        {(names) => (
          <Fact name={said().people} class="case-who">
            <span class="case-plain ellipsis">{names()}</span>
          </Fact>
        )}
      </Show>
      <Fact name={said().where} class="case-wide">
        <PlaceChoice>
          <NetworkMark network={view.networkOf(one())} />
          <span class="ellipsis">{where() || said().nowhere}</span>
        </PlaceChoice>
        <Show when={webLink(one().link ?? '')}>
          {(address) => (
            <a
              class="link case-link"
              href={address()}
              target="_blank"
              rel="noreferrer noopener"
              aria-label={said().openLink}
              title={said().openLink}
            >
              <Icon of={externalLink} size="dense" />
            </a>
          )}
        </Show>
      </Fact>
      <Show when={one().happenedAt}>
        {(at) => (
          <Fact name={said().happened}>
            <span class="case-plain">{formats().instantShort(at(), view.now())}</span>
          </Fact>
        )}
      </Show>
      <Fact name={said().deadline}>
        <DeadlineChoice />
      </Fact>
      <Fact name={said().owner}>
        <Choice label={said().owner} items={owners()}>
          {view.colleague(one().owner)?.name ?? one().owner ?? words().post.nobody}
        </Choice>
      </Fact>
      <Fact name={said().status}>
        <Choice label={said().status} items={statuses()}>
          <Icon of={statusFace(one().status, said()).icon} size="dense" />
          {statusFace(one().status, said()).label}
        </Choice>
      </Fact>
      <Fact name={said().severity}>
        <Choice label={said().severity} items={severities()}>
          {severityName(one().severity, said())}
        </Choice>
      </Fact>
    </dl>
  )
}

function Fact(props: {
  readonly name: string
  readonly class?: string
  readonly children: JSX.Element
}) {
  return (
    <div class={props.class}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

/** A value that opens a list of all that it could be; as text for who may change nothing. */
function Choice(props: {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly children: JSX.Element
}) {
  const { desk } = useCase()
  return (
    <Show when={desk.view.mayChange()} fallback={<span class="case-plain">{props.children}</span>}>
      <Menu
        label={props.label}
        items={props.items}
        trigger={(attributes) => (
          <button type="button" class="case-choice" {...attributes}>
            <span class="visually-hidden">{props.label}, </span>
            {props.children}
            <Icon of={chevronDown} size="dense" />
          </button>
        )}
      />
    </Show>
  )
}
