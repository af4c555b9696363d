import { createSignal, For, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { copy, eye, userPlus } from '#client/ui/icons.ts'
import { assignHues } from '#client/ui/people.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { may } from '#shared/access/rules.ts'
import { type AccessLink, createLink, type LinkKind } from './links.ts'
import { Section } from './Section.tsx'

/** Who is in the workspace, and the links that bring somebody or another device in. */
export function TeamSection() {
  const { browser, environment } = useApp()
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const [link, setLink] = createSignal<AccessLink | null>(null)
  const [failed, setFailed] = createSignal(false)
  const hues = () => assignHues(workspace.people().map((person) => person.id))

  const make = async (kind: LinkKind) => {
    const answer = await createLink(browser, environment.origin, workspace.id, kind)
    setFailed(!answer.ok)
    setLink(answer.ok ? answer.value : null)
  }
  return (
    <Section title={words().settings.team} hint={words().settings.teamHint}>
      <ul class="settings-people">
        <For each={workspace.people()}>
          {(person) => (
            <li>
              <Avatar person={{ name: person.name, hue: hues().get(person.id) ?? 1 }} />
              <span>{person.name}</span>
              <Show when={person.id === workspace.me.id}>
                <span class="dim">{words().shell.you}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <div class="settings-row">
        <Show when={workspace.me.role === 'owner'}>
          <Button icon={userPlus} onClick={() => void make('person')}>
            {words().settings.invite}
          </Button>
        </Show>
        <Button onClick={() => void make('device')}>{words().settings.addDevice}</Button>
        <Show when={may(workspace.me.role, 'share with guests')}>
          <LinkButton icon={eye} href={`/w/${workspace.id}/guests`}>
            {words().guestLinks.title}
          </LinkButton>
        </Show>
      </div>
      <Show when={failed()}>
        <Banner tone="warn" title={words().settings.linkFailed} />
      </Show>
      <Show when={link()}>
        {(made) => (
          <LinkToCopy
            link={made()}
            hint={words().settings.linkExpires(formats().instant(made().expiresAt))}
          />
        )}
      </Show>
    </Section>
  )
}

function LinkToCopy(props: { readonly link: AccessLink; readonly hint: string }) {
  const { browser, toasts } = useApp()
  const { words } = useI18n()
  const label = () =>
    props.link.kind === 'person' ? words().settings.inviteLink : words().settings.deviceLink
  const copyLink = async () => {
    if (await browser.copy(props.link.address)) toasts.show({ text: words().common.copied })
  }
  return (
    <Field label={label()} hint={props.hint}>
      {(attributes) => (
        <div class="settings-link">
          <input
            {...attributes}
            class="input"
            readonly
            value={props.link.address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button icon={copy} onClick={() => void copyLink()}>
            {words().common.copy}
          </Button>
        </div>
      )}
    </Field>
  )
}
