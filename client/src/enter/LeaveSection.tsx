import { createSignal, Show } from 'solid-js'
import { Button } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { readSpokenCode } from '#shared/protocol/spoken-code.ts'
import { useEnter } from './enter-context.ts'
import { createLeaveView } from './leave-view.ts'
import { SureDeed } from './SureDeed.tsx'

/** What somebody may do with the code of their receipt: look, withdraw, be erased. */
export function LeaveSection() {
  const enter = useEnter()
  const view = createLeaveView(enter.ask, readSpokenCode)
  const [code, setCode] = createSignal('')
  const problem = () => {
    const kind = view.problem()
    const { codeWrong, unknownReceipt, unreachableDetail } = enter.words
    return (
      kind && { code: codeWrong, unknown: unknownReceipt, unreachable: unreachableDetail }[kind]
    )
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
              <Show when={view.mayLeave()}>
                <span class="hint">
                  {enter.words.drawCode} <code>{receipt().entry}</code>
                </span>
              </Show>
            </p>
          )}
        </Show>
      </div>
      <Show when={view.receipt()}>
        <Show when={view.mayLeave()}>
          <div class="enter-deed">
            <SureDeed
              deed={enter.words.withdraw}
              sure={enter.words.sureWithdraw}
              onDo={() => void view.leave(false)}
            />
            <p class="hint">{enter.words.withdrawDetail}</p>
          </div>
        </Show>
        <Show when={view.mayErase()}>
          <div class="enter-deed">
            <SureDeed
              deed={enter.words.erase}
              sure={enter.words.sure}
              onDo={() => void view.leave(true)}
            />
            <p class="hint">{enter.words.eraseDetail}</p>
          </div>
        </Show>
      </Show>
    </section>
  )
}
