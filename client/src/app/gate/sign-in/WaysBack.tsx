import { onMount, Show } from 'solid-js'
import { lendAuthenticator } from '#client/app/account/authenticator.ts'
import { NoPasskeysHint } from '#client/app/account/NoPasskeysHint.tsx'
import type { WayProblem } from '#client/app/account/outcome.ts'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { keyRound } from '#client/ui/icons.ts'
import { forgetDevice } from '#client/workspace/session/forget.ts'
import { keptWork } from '#client/workspace/session/kept-work.ts'
import { refreshSession, type Session } from '#client/workspace/session/session.ts'
import { createWaysBack, type WaysBackView } from './ways-back.ts'
import './WaysBack.css'

export interface WaysBackProps {
  /** The path to go on to, where somebody comes back from the provider. */
  readonly to?: string | null
  /** What went wrong where somebody has just come from, the provider. */
  readonly cameWith?: WayProblem | null
  /** Somebody is signed in again, and this device knows it. */
  readonly onBack: (session: Session) => void | Promise<void>
}

/** For somebody who was here before: a passkey, or the code that they have on paper. */
export function WaysBack(props: WaysBackProps) {
  const { browser, environment } = useApp()
  const words = useWords()
  const view = createWaysBack({
    browser,
    origin: environment.origin,
    to: () => props.to ?? null,
    authenticator: lendAuthenticator(window),
    cameWith: props.cameWith ?? null,
    keptWork,
    forgetDevice: () => forgetDevice(environment),
    refreshSession: () => refreshSession(environment),
    onBack: (session) => props.onBack(session),
  })
  /** What is wrong with the code is said at its field. */
  const failure = () => {
    const problem = view.problem()
    if (problem === null || isOfCode(problem) || view.occupiedBy() !== null) return null
    return words().account.problems[problem]
  }
  return (
    <Show when={view.ways()}>
      {(ways) => (
        <section class="ways-back">
          <h2>{words().account.beenHere}</h2>
          <Show when={failure()}>{(sentence) => <Banner tone="warn" title={sentence()} />}</Show>
          <Show when={view.occupiedBy()}>
            {(person) => (
              <Banner
                tone="warn"
                title={words().join.occupiedTitle(person())}
                detail={words().join.occupiedIntro(person())}
                action={
                  <Button look="danger" size="small" onClick={() => void view.forgetAndGoOn()}>
                    {words().join.occupiedForget}
                  </Button>
                }
              />
            )}
          </Show>
          <div class="gate-actions">
            <Show when={ways().noPasskeys === null}>
              <Button
                look="primary"
                size="large"
                icon={keyRound}
                onClick={() => void view.usePasskey()}
              >
                {view.busy() === 'passkey' ? words().account.busy : words().account.usePasskey}
              </Button>
            </Show>
            <Show when={ways().provider}>
              {(provider) => (
                <Button size="large" onClick={() => void view.useProvider()}>
                  {view.busy() === 'provider'
                    ? words().account.busy
                    : words().account.continueWith(provider().name)}
                </Button>
              )}
            </Show>
            <Show when={!view.asksCode()}>
              <Button size="large" onClick={() => view.askCode()}>
                {words().account.useCode}
              </Button>
            </Show>
          </div>
          <Show when={view.asksCode()}>
            <CodeForm view={view} primary={ways().noPasskeys !== null} />
          </Show>
          <NoPasskeysHint reason={ways().noPasskeys} />
        </section>
      )}
    </Show>
  )
}

function isOfCode(problem: string): problem is 'wrong-recovery-code' | 'code-missing' {
  return problem === 'wrong-recovery-code' || problem === 'code-missing'
}

function CodeForm(props: { readonly view: WaysBackView; readonly primary: boolean }) {
  const words = useWords()
  const error = () => {
    const problem = props.view.problem()
    return problem !== null && isOfCode(problem) ? words().account.problems[problem] : null
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void props.view.useCode()
  }
  let form: HTMLFormElement | undefined
  onMount(() => form?.querySelector('input')?.focus())
  return (
    <form class="gate-form ways-code" novalidate onSubmit={submit} ref={form}>
      <TextField
        label={words().account.code}
        placeholder={words().account.codeExample}
        hint={words().account.codeFieldHint}
        value={props.view.code()}
        onInput={props.view.setCode}
        error={error()}
        autocomplete="off"
      />
      <div class="gate-actions">
        <Button {...(props.primary && { look: 'primary' as const })} size="large" type="submit">
          {props.view.busy() === 'code' ? words().account.busy : words().account.enterWithCode}
        </Button>
      </div>
    </form>
  )
}
