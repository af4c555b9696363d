import { For, Show } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { printer } from '#client/ui/icons.ts'
import { createLeft } from '#client/ui/left.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { may } from '#shared/access/rules.ts'
import {
  REGISTER_FIELDS,
  type RegisterField,
  registerKey,
} from '#shared/domain/moderation/register.ts'
import { createDays } from './days.ts'
import { registerSaid, retentionSaid, usualRegister } from './register-said.ts'

const LONGEST = 2_000

/** The sheet on which a team says what it does with what it notes about people (GDPR article 30), to print. */
export function Register(props: {
  readonly environment: { now(): number }
  readonly print: () => void
}) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const { dayOfInstant } = createDays(workspace)
  const { settings } = workspace.write
  const changed = changesOf(settings)
  const mayWrite = () => workspace.mayName() && may(workspace.me.role, 'set moderation rules')
  const means = () => ({ settings, words: words().rights, team: workspace.settings().name })
  const usual = (field: RegisterField) => usualRegister(field, means())
  const said = (field: RegisterField): string => {
    changed()
    return registerSaid(field, means())
  }
  const write = (field: RegisterField, text: string) => {
    const value = text.trim().slice(0, LONGEST)
    if (value === said(field)) return
    settings.doc?.transact(() => {
      if (value === '' || value === usual(field)) settings.delete(registerKey(field))
      else settings.set(registerKey(field), value)
    })
  }
  const retention = () => {
    changed()
    return retentionSaid(means(), formats().list)
  }
  return (
    <section class="rights-part rights-register" aria-labelledby="rights-register">
      <div class="rights-head">
        <h2 id="rights-register">{words().rights.register}</h2>
        <Button size="small" icon={printer} onClick={() => props.print()}>
          {words().rights.print}
        </Button>
      </div>
      <p class="hint">{words().rights.registerDetail}</p>
      <p class="rights-register-for">
        {words().rights.registerFor(
          workspace.settings().name,
          dayOfInstant(props.environment.now()),
        )}
      </p>
      <dl>
        <For each={REGISTER_FIELDS}>
          {(field) => (
            <>
              <dt id={`register-${field}`}>{words().rights.registerFields[field]}</dt>
              <dd>
                <Show when={mayWrite()} fallback={<p>{said(field)}</p>}>
                  <Typed of={field} value={said(field)} onLeave={(text) => write(field, text)} />
                  {/* A field on paper shows what fits into it. */}
                  <p class="rights-on-paper">{said(field)}</p>
                </Show>
              </dd>
            </>
          )}
        </For>
        <dt>{words().rights.registerFields.retention}</dt>
        <dd>
          <p>{retention()}</p>
        </dd>
      </dl>
    </section>
  )
}

function Typed(props: {
  readonly of: RegisterField
  readonly value: string
  readonly onLeave: (text: string) => void
}) {
  const left = createLeft(props)
  return (
    <textarea
      class="input"
      rows="2"
      maxLength={LONGEST}
      aria-labelledby={`register-${props.of}`}
      value={left.value()}
      onInput={(event) => left.type(event.currentTarget.value)}
      onBlur={left.leave}
    />
  )
}
