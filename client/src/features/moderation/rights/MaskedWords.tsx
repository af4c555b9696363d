import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Checkbox, TextField } from '#client/ui/Field.tsx'
import { isolated } from '#client/ui/isolated.ts'
import type { Masked } from '#shared/domain/moderation/masking.ts'
import { sameName } from '#shared/domain/moderation/name-finder.ts'

const LONGEST_WORD = 100

/** What is taken out of a file before it is handed out, word by word: one may stay, another be added. */
export function MaskedWords(props: {
  readonly words: readonly Masked[]
  readonly onKeep: (key: string, keeps: boolean) => void
  readonly onAdd: (word: string) => void
}) {
  const words = useWords()
  const [typed, setTyped] = createSignal('')
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    const word = typed().trim()
    if (sameName(word) === '') return
    props.onAdd(word)
    setTyped('')
  }
  const label = ({ word, count, kind }: Masked) =>
    words().rights.maskedWord(isolated(word), count, words().rights.maskKinds[kind])
  return (
    <section class="masked-words" aria-labelledby="masked-words">
      <h3 id="masked-words">{words().rights.masked}</h3>
      <p class="hint">{words().rights.maskedDetail}</p>
      <Show
        when={props.words.length > 0}
        fallback={<p class="rights-none">{words().rights.maskedNone}</p>}
      >
        <ul>
          <For each={props.words}>
            {(one) => (
              <li>
                <Checkbox
                  label={label(one)}
                  checked={!one.kept}
                  onChange={(masks) => props.onKeep(one.key, !masks)}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <form onSubmit={add}>
        <TextField
          label={words().rights.maskMore}
          placeholder={words().rights.maskMoreExample}
          value={typed()}
          maxLength={LONGEST_WORD}
          autocomplete="off"
          onInput={setTyped}
        />
        <Button type="submit">{words().rights.maskMoreDo}</Button>
      </form>
    </section>
  )
}
