import { Match, onCleanup, onMount, Show, Switch } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n, useWords } from '#client/i18n/i18n.tsx'
import type { Words } from '#client/i18n/words.ts'
import { Banner } from '#client/ui/Banner.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { roleSentence } from '#client/workspace/access/role-sentence.ts'
import { forgetDevice } from '#client/workspace/session/forget.ts'
import { keptWork } from '#client/workspace/session/kept-work.ts'
import { AlreadyHere } from './AlreadyHere.tsx'
import { Gate } from './Gate.tsx'
import { inviteIn, type Offer } from './join.ts'
import { createJoinView, type JoinFailure, type JoinStep, type JoinView } from './join-view.ts'
import { LONGEST_NAME } from './names.ts'
import { ContinueWith } from './sign-in/ContinueWith.tsx'
import { useEnter } from './use-enter.ts'

/** `/join#SECRET`: says first who invites into what, then asks for a name only, or for nothing. */
export function JoinPage() {
  const { browser, environment } = useApp()
  const words = useWords()
  const secret = inviteIn(browser.hash())
  const view = createJoinView({
    browser,
    secret,
    keptWork,
    forgetDevice: () => forgetDevice(environment),
    enter: useEnter(),
  })
  onMount(() => void view.look())
  onCleanup(
    environment.page.onOnline(() => {
      if (view.step().kind === 'looking') void view.look()
    }),
  )
  const offer = () => {
    const step = view.step()
    return step.kind === 'offered' ? step.offer : undefined
  }
  const failure = () => {
    const kind = view.failure()
    return kind && failureSentence(kind, words().join)
  }
  return (
    <Gate cells={offer() ? 2 : 0} {...titles(view.step(), words().join)}>
      <Show when={failure()}>{(sentence) => <Banner tone="danger" title={sentence()} />}</Show>
      <Switch>
        <Match when={view.step().kind === 'looking'}>
          <Show
            when={view.failure() !== null}
            fallback={<ProgressBar label={words().join.looking} />}
          >
            <div class="gate-form gate-actions">
              <Button look="primary" size="large" onClick={() => void view.look()}>
                {words().common.retry}
              </Button>
            </div>
          </Show>
        </Match>
        <Match when={view.step().kind === 'gone'}>
          <AlreadyHere />
        </Match>
        <Match when={view.step().kind === 'occupied'}>
          <div class="gate-form gate-actions">
            <LinkButton look="primary" href="/">
              {words().errors.backToCalendar}
            </LinkButton>
            <Button look="danger" onClick={() => void view.forgetAndGoOn()}>
              {words().join.occupiedForget}
            </Button>
          </div>
        </Match>
        <Match when={offer()}>
          {(found) => <OfferForm offer={found()} view={view} secret={secret ?? ''} />}
        </Match>
      </Switch>
    </Gate>
  )
}

function OfferForm(props: {
  readonly offer: Offer
  readonly view: JoinView
  readonly secret: string
}) {
  const { words, formats } = useI18n()
  const invitation = () => (props.offer.kind === 'invitation' ? props.offer : undefined)
  const nameError = () => {
    if (props.view.failure() === 'name') return words().join.nameRefused
    const problem = props.view.nameProblem()
    if (problem === null) return null
    return problem === 'missing' ? words().setup.personMissing : words().setup.tooLong(LONGEST_NAME)
  }
  const label = () => {
    if (props.view.sending()) return words().join.joining
    if (props.offer.kind === 'device') return words().join.deviceJoin(props.offer.person.name)
    return props.offer.you === null ? words().join.join : words().join.joinAs(props.offer.you.name)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void props.view.join()
  }
  return (
    <form class="gate-form" novalidate onSubmit={submit}>
      <Show when={invitation()}>
        {(found) => (
          <p class="gate-role">
            <b>{words().join.role(words().roles.names[found().role])}</b>{' '}
            {roleSentence(found().role, words().roles, formats())}
          </p>
        )}
      </Show>
      <Show when={props.view.asksName()}>
        <TextField
          label={words().setup.yourName}
          placeholder={words().setup.yourNameExample}
          hint={words().setup.yourNameHint}
          value={props.view.name()}
          onInput={props.view.setName}
          error={nameError()}
          autocomplete="name"
          autofocus
        />
      </Show>
      <div class="gate-actions">
        <Button look="primary" size="large" type="submit">
          {label()}
        </Button>
        <Show when={props.view.asksName()}>
          <ContinueWith secret={props.secret} name={props.view.name()} />
        </Show>
      </div>
    </form>
  )
}

function titles(step: JoinStep, words: Words['join']): { title: string; intro: string } {
  switch (step.kind) {
    case 'incomplete':
      return { title: words.incomplete, intro: words.incompleteDetail }
    case 'looking':
      return { title: words.looking, intro: '' }
    case 'gone': {
      const intro = step.contact === null ? words.askSomebody : words.ask(step.contact)
      return { title: words.gone[step.why], intro }
    }
    case 'occupied':
      return { title: words.occupiedTitle(step.by), intro: words.occupiedIntro(step.by) }
    case 'offered': {
      const { offer } = step
      if (offer.kind === 'device')
        return { title: words.deviceTitle, intro: words.deviceIntro(offer.person.name) }
      const how = offer.you === null ? words.intro : words.introAs(offer.you.name)
      return {
        title: words.title(offer.workspace),
        intro: `${words.invitedBy(offer.invitedBy)} ${how}`,
      }
    }
  }
}

function failureSentence(kind: JoinFailure, words: Words['join']): string | null {
  if (kind === 'name') return null
  if (kind === 'too-many') return words.tooMany
  return kind === 'unreachable' ? words.unreachable : words.refused
}
