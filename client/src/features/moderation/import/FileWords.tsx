import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Part } from '#client/ui/Part.tsx'
import { NOTE_TYPES } from '#shared/domain/moderation/note.ts'
import type { FoundWord } from '#shared/formats/moderation/to-drafts.ts'
import type { WordUse } from '#shared/formats/moderation/words.ts'
import { useImport } from './import-context.ts'

const USES: readonly WordUse[] = [...NOTE_TYPES, 'leave']

/** The file's own words for what its notes are, and what each becomes here. */
export function FileWords(props: { readonly words: readonly FoundWord[] }) {
  const { view, said } = useImport()
  const words = useWords()
  const nameOf = (word: string) => word || said().noWord
  const useOf = ({ word, use }: FoundWord) => view.choices()?.words.get(word) ?? use
  const labelOf = (use: WordUse) => (use === 'leave' ? said().leave : said().types[use])
  const choose = (word: string, value: string) => {
    const use = USES.find((known) => known === value)
    if (use) view.setWord(word, use)
  }
  return (
    <Show when={props.words.length > 0 && view.choices()?.as === 'notes'}>
      <Part title={said().words} hint={said().wordsHint}>
        <table class="import-columns">
          <thead>
            <tr>
              <th scope="col">{words().importing.inTheFile}</th>
              <th scope="col">{words().importing.becomes}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.words}>
              {(found) => (
                <tr classList={{ 'import-ignored': useOf(found) === 'leave' }}>
                  <th scope="row">
                    <b>{nameOf(found.word)}</b>
                    <span class="import-samples">{said().times(found.count)}</span>
                  </th>
                  <td>
                    <select
                      class="input"
                      aria-label={said().wordBecomes(nameOf(found.word))}
                      value={useOf(found)}
                      onChange={(event) => choose(found.word, event.currentTarget.value)}
                    >
                      <For each={USES}>
                        {(use) => (
                          <option value={use} selected={use === useOf(found)}>
                            {labelOf(use)}
                          </option>
                        )}
                      </For>
                    </select>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Part>
    </Show>
  )
}
