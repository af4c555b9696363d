import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { OwnClock } from '#client/workspace/OwnClock.tsx'
import { numbered } from '#client/workspace/people/namesakes.ts'
import type { Role } from '#shared/access/roles.ts'
import { MemberRow } from './MemberRow.tsx'
import { createMembersView, type ShownMember } from './members-view.ts'
import { createTeamApi } from './team-api.ts'
import { useArrivals } from './use-arrivals.ts'

/** What cannot be taken back with a click, and is asked about before. */
type Asked =
  | { readonly kind: 'remove'; readonly member: ShownMember }
  | { readonly kind: 'step-down'; readonly member: ShownMember; readonly role: Role }

/** From so many people on, one name is looked for instead of read for. */
const MANY = 12
const LOOK_AGAIN_MS = 30_000

export function Members() {
  const { browser, environment, toasts } = useApp()
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const view = createMembersView({
    workspace,
    api: createTeamApi(browser, workspace.id),
    compare: formats().compare,
  })
  const [asked, setAsked] = createSignal<Asked | null>(null)
  const [now, setNow] = createSignal(browser.now())
  const [wanted, setWanted] = createSignal('')
  const shown = () => view.named(wanted())
  let list: HTMLUListElement | undefined
  let cancel = () => {}
  const look = () => {
    setNow(browser.now())
    void view.load()
    cancel = environment.after(LOOK_AGAIN_MS, look)
  }
  onMount(look)
  useArrivals(() => void view.load())
  onCleanup(() => cancel())
  onCleanup(environment.page.onResume(() => void view.load()))

  const say = (name: string, role: Role) => words().team.changed(name, words().roles.names[role])
  const change = async (member: ShownMember, role: Role) => {
    const { id } = member
    const was = await view.changeRole(id, role)
    if (was === null) return
    toasts.replace('role', {
      text: say(numbered(member.name, member.nth), role),
      action: { label: words().common.undo, run: () => void view.changeRole(id, was) },
    })
  }
  const choose = (member: ShownMember, role: Role) => {
    if (!member.me || member.role === role) void change(member, role)
    else if (view.mayStepDown()) setAsked({ kind: 'step-down', member, role })
  }
  const goOn = async (about: Asked) => {
    setAsked(null)
    if (about.kind === 'step-down') await view.changeRole(about.member.id, about.role)
    else await remove(about.member.id, numbered(about.member.name, about.member.nth))
  }
  const remove = async (id: string, called: string) => {
    const place = shown().findIndex((member) => member.id === id)
    if (!(await view.remove(id))) return
    workspace.askWhoIsHere()
    toasts.show({ text: words().team.removed(called) })
    if (list) focusNear(list, place, '.person-remove button')
  }
  return (
    <section class="people-section" aria-labelledby="people-members">
      <header>
        <h2 id="people-members">{words().team.members}</h2>
        <p class="hint">
          {view.manages() ? words().team.membersHint : words().team.membersHintRead}
        </p>
        <OwnClock viewerZone={browser.timeZone} now={now()} />
      </header>
      <Show when={!view.known()}>
        <Banner tone="info" title={words().team.rolesUnknown} />
      </Show>
      <Show when={view.manages() && view.namesakes().length > 0}>
        <Banner
          tone="info"
          title={view
            .namesakes()
            .map(({ name, count }) => words().team.namesakes(name, count))
            .join(' ')}
          detail={words().team.namesakesDetail}
        />
      </Show>
      <Show when={view.members().length > MANY || wanted()}>
        <div class="people-find">
          <TextField
            type="search"
            label={words().team.find}
            value={wanted()}
            onInput={setWanted}
            autocomplete="off"
          />
        </div>
      </Show>
      <ul ref={list} class="people-list">
        <For
          each={shown()}
          fallback={
            <Show when={wanted()}>
              <li class="hint" role="status">
                {words().team.findNone(wanted())}
              </li>
            </Show>
          }
        >
          {(member) => (
            <MemberRow
              member={member}
              hue={workspace.hueOf(member.id)}
              manages={view.manages()}
              busy={view.busy() === member.id}
              problem={view.problem()?.person === member.id ? view.problem()?.what : undefined}
              now={now()}
              onRole={(role) => choose(member, role)}
              onRemove={() => setAsked({ kind: 'remove', member })}
            />
          )}
        </For>
      </ul>
      <Question
        asked={asked()}
        onKeep={() => setAsked(null)}
        onGoOn={(about) => void goOn(about)}
      />
    </section>
  )
}

function Question(props: {
  readonly asked: Asked | null
  readonly onKeep: () => void
  readonly onGoOn: (about: Asked) => void
}) {
  const { words } = useI18n()
  const said = () => {
    const { team, roles } = words()
    const about = props.asked
    if (about === null) return null
    const called = numbered(about.member.name, about.member.nth)
    return about.kind === 'remove'
      ? {
          title: team.removeQuestion(called),
          detail: team.removeDetail(called),
          keep: team.keep,
          goOn: team.removeNow,
        }
      : {
          title: team.stepDownQuestion,
          detail: team.stepDownDetail(roles.names[about.role]),
          keep: team.stepDownKeep,
          goOn: team.stepDownNow,
        }
  }
  return (
    <Dialog
      alert
      open={props.asked !== null}
      onClose={props.onKeep}
      title={said()?.title ?? ''}
      actions={
        <>
          <Button autofocus onClick={props.onKeep}>
            {said()?.keep}
          </Button>
          <Button look="danger" onClick={() => props.asked && props.onGoOn(props.asked)}>
            {said()?.goOn}
          </Button>
        </>
      }
    >
      <p class="muted">{said()?.detail}</p>
    </Dialog>
  )
}
