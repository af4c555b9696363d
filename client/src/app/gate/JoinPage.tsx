import { createSignal, onMount, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Words } from '#client/i18n/words.ts'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { AlreadyHere } from './AlreadyHere.tsx'
import { Gate } from './Gate.tsx'
import { inviteIn, type JoinOutcome, join } from './join.ts'
import { LONGEST_NAME, nameProblem } from './names.ts'
import { ContinueWith } from './sign-in/ContinueWith.tsx'
import { useEnter } from './use-enter.ts'

type Step = 'asking' | 'name' | 'incomplete' | 'gone'

/** `/join#SECRET`: asks for a name only, and for nothing when the link brings a further device of somebody known. */
export function JoinPage() {
  const { browser } = useApp()
  const words = useWords()
  const enter = useEnter()
  const secret = inviteIn(browser.hash())
  const [step, setStep] = createSignal<Step>(secret === null ? 'incomplete' : 'asking')
  const [failure, setFailure] = createSignal<JoinOutcome['kind'] | null>(null)
  const [name, setName] = createSignal('')
  const [tried, setTried] = createSignal(false)
  const [sending, setSending] = createSignal(false)

  const attempt = async (withName: string | null) => {
    if (secret === null || sending()) return
    setSending(true)
    setFailure(null)
    const outcome = await join(browser, secret, withName)
    if (outcome.kind === 'joined') await enter(outcome.workspace)
    else if (outcome.kind === 'name-needed') setStep('name')
    else if (outcome.kind === 'gone') setStep('gone')
    else setFailure(outcome.kind)
    setSending(false)
  }
  onMount(() => void attempt(null))

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (nameProblem(name()) === null) void attempt(name())
  }
  const nameError = () => {
    const problem = tried() ? nameProblem(name()) : null
    if (problem === null) return null
    return problem === 'missing' ? words().setup.personMissing : words().setup.tooLong(LONGEST_NAME)
  }
  const said = () => {
    const kind = failure()
    return kind === null ? null : failureSentence(kind, words().setup)
  }
  return (
    <Gate cells={step() === 'name' ? 2 : 0} {...titles(step(), words().setup)}>
      <Show when={step() === 'asking' && sending()}>
        <ProgressBar label={words().setup.joining} />
      </Show>
      <Show when={said()}>{(sentence) => <Banner tone="danger" title={sentence()} />}</Show>
      <Show when={step() === 'asking' && failure() !== null}>
        <div class="gate-form">
          <div class="gate-actions">
            <Button look="primary" size="large" onClick={() => void attempt(null)}>
              {words().common.retry}
            </Button>
          </div>
        </div>
      </Show>
      <Show when={step() === 'gone' || step() === 'name'}>
        <AlreadyHere />
      </Show>
      <Show when={step() === 'name'}>
        <form class="gate-form" novalidate onSubmit={submit}>
          <TextField
            label={words().setup.yourName}
            placeholder={words().setup.yourNameExample}
            hint={words().setup.yourNameHint}
            value={name()}
            onInput={setName}
            error={nameError()}
            autocomplete="name"
            autofocus
          />
          <div class="gate-actions">
            <Button look="primary" size="large" type="submit">
              {sending() ? words().setup.joining : words().setup.join}
            </Button>
            <ContinueWith secret={secret ?? ''} name={name()} />
          </div>
        </form>
      </Show>
    </Gate>
  )
}

function titles(step: Step, words: Words['setup']) {
  const of: Record<Step, { title: string; intro: string }> = {
    asking: { title: words.joinTitle, intro: words.joining },
    name: { title: words.joinTitle, intro: words.joinIntro },
    incomplete: { title: words.noInvite, intro: words.noInviteDetail },
    gone: { title: words.inviteExpired, intro: words.inviteExpiredDetail },
  }
  return of[step]
}

function failureSentence(kind: JoinOutcome['kind'], words: Words['setup']): string {
  if (kind === 'too-many') return words.tooManyTries
  return kind === 'unreachable' ? words.joinUnreachable : words.joinRefused
}
