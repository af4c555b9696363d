import { createSignal, Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { readSpokenCode } from '#shared/protocol/spoken-code.ts'
import type { Receipt } from './ask.ts'
import { useEnter } from './enter-context.ts'
import { createLeaveView } from './leave-view.ts'

/** What somebody may do with the code of their receipt: look, withdraw, be erased. */
export function LeaveSection() {
  const enter = useEnter()
  const view = createLeaveView(enter.ask, readSpokenCode)
  const [code, setCode] = createSignal('')
  const [asking, setAsking] = createSignal(false)
  const problem = () => {
    const kind = view.problem()
    const { codeWrong, unknownReceipt, unreachableDetail } = enter.words
    return (
      kind && { code: codeWrong, unknown: unknownReceipt, unreachable: unreachableDetail }[kind]
    )
  }
  const mayLeave = ({ state }: Pick<Receipt, 'state'>) => state === 'waiting' || state === 'kept'
  const mayErase = ({ state }: Receipt) => mayLeave({ state }) || state === 'withdrawn'
  const leave = (erase: boolean): void => {
    setAsking(false)
    void view.leave(erase)
  }
  return (
    <section class="enter-leave">
      <h2>{enter.words.leaveTitle}</h2>
      <form
        class="enter-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void view.look(code())
        }}
      >
        <TextField
          label={enter.words.code}
          hint={enter.words.codeHint}
          error={problem()}
          autocomplete="off"
          autofocus
          maxLength={100}
          value={code()}
          onInput={setCode}
        />
        <Button type="submit" size="touch" aria-busy={view.busy()}>
          {enter.words.look}
        </Button>
      </form>
      <div role="status">
        <Show when={view.receipt()}>
          {(receipt) => (
            <p class="enter-state">
              {enter.words.state[receipt().state](enter.formats.instant(receipt().receivedAt))}
              <Show when={mayLeave(receipt())}>
                <span class="hint">
                  {enter.words.drawCode} <code>{receipt().entry}</code>
                </span>
              </Show>
            </p>
          )}
        </Show>
      </div>
      <Show when={view.receipt()}>
        {(receipt) => (
          <>
            <Show when={mayLeave(receipt())}>
              <div class="enter-deed">
                <Button size="touch" onClick={() => leave(false)}>
                  {enter.words.withdraw}
                </Button>
                <p class="hint">{enter.words.withdrawDetail}</p>
              </div>
            </Show>
            <Show when={mayErase(receipt())}>
              <div class="enter-deed">
                <Show
                  when={asking()}
                  fallback={
                    <Button size="touch" onClick={() => setAsking(true)}>
                      {enter.words.erase}
                    </Button>
                  }
                >
                  <p role="status">{enter.words.sure}</p>
                  <div class="enter-buttons">
                    <Button
                      size="touch"
                      ref={(button) => queueMicrotask(() => button.focus())}
                      onClick={() => setAsking(false)}
                    >
                      {enter.words.keep}
                    </Button>
                    <Button look="danger" size="touch" onClick={() => leave(true)}>
                      {enter.words.erase}
                    </Button>
                  </div>
                </Show>
                <p class="hint">{enter.words.eraseDetail}</p>
              </div>
            </Show>
          </>
        )}
      </Show>
    </section>
  )
}
