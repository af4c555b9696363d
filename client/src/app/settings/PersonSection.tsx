import { createSignal, Show } from 'solid-js'
import * as v from 'valibot'
import { callApi } from '#client/app/api.ts'
import { useApp } from '#client/app/app-context.tsx'
import { LONGEST_NAME, nameProblem } from '#client/app/gate/names.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { refreshSession } from '#client/workspace/session/session.ts'
import { Section } from './Section.tsx'

/** What one is called, in every workspace of this relay. */
export function PersonSection() {
  const { browser, environment } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  const [failed, setFailed] = createSignal<'refused' | 'unreachable' | null>(null)
  const rename = async (text: string | null) => {
    if (text === null) return
    const answer = await callApi(browser, 'PATCH', '/session/person', v.unknown(), { name: text })
    setFailed(answer.ok ? null : answer.problem.kind)
    if (!answer.ok) return
    workspace.rename(text)
    await refreshSession(environment)
  }
  return (
    <Section title={words().settings.you} hint={words().settings.youHint}>
      <WrittenField
        label={words().settings.yourName}
        hint={null}
        placeholder=""
        written={workspace.me.name}
        read={(text) => (nameProblem(text) === null ? text.trim() : null)}
        wrong={words().setup.tooLong(LONGEST_NAME)}
        onRead={(text) => void rename(text)}
      />
      <Show when={failed()}>
        {(what) => (
          <Banner
            tone="warn"
            title={
              what() === 'refused' ? words().join.nameRefused : words().settings.nameUnreachable
            }
          />
        )}
      </Show>
    </Section>
  )
}
