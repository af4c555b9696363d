import { createSignal, For, Show, untrack } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { plus, scrollText } from '#client/ui/icons.ts'
import { CHARTER_LANGUAGES } from '#shared/domain/moderation/article.ts'
import { ArticleFields } from './ArticleFields.tsx'
import { useCharter } from './charter-context.ts'
import { Differences } from './Differences.tsx'
import { Proposals } from './Proposals.tsx'

/** The articles as they are being worked on, and what publishing them would change. */
export function Draft() {
  const { view } = useCharter()
  const words = useWords()
  const [said, setSaid] = createSignal('')
  /** Of a charter in which nothing is written yet, the one article that was added with it. */
  const first = () => {
    const [only, ...others] = view.articles()
    return only && others.length === 0 && view.cannotPublish()?.why === 'blank' ? only.id : null
  }
  const [begun, setBegun] = createSignal(untrack(first))
  return (
    <div class="charter-draft">
      <div class="charter-writing">
        <p class="hint">{words().charter.textHint}</p>
        <ol class="charter-fields">
          <For each={view.articles().map(({ id }) => id)}>
            {(id, index) => (
              <Show when={view.articles().find((one) => one.id === id)}>
                {(article) => (
                  <ArticleFields
                    article={article()}
                    number={index() + 1}
                    isLast={index() === view.articles().length - 1}
                    begun={begun() === id}
                    onMoved={(number) => setSaid(words().charter.movedTo(number))}
                  />
                )}
              </Show>
            )}
          </For>
        </ol>
        <Button icon={plus} onClick={() => setBegun(view.add())}>
          {words().charter.add}
        </Button>
        <span class="visually-hidden" role="status">
          {said()}
        </span>
      </div>
      <aside class="charter-aside" aria-label={words().charter.changes}>
        <Proposals />
        <Publishing />
      </aside>
    </div>
  )
}

function Publishing() {
  const { view, say, tell } = useCharter()
  const words = useWords()
  const formats = useFormats()
  const numbers = (all: readonly number[]) =>
    words().charter.articles(all, formats().list(all.map(String)))
  const reason = () => {
    const cannot = view.cannotPublish()
    if (!cannot) return undefined
    return cannot.why === 'same'
      ? words().charter.cannot.same
      : words().charter.cannot.blank(numbers(cannot.numbers))
  }
  const publish = () => {
    const made = view.publish()
    if (made === 'proposed') tell(words().charter.proposedToast)
    else if (made) tell(words().charter.publishedToast(say.name(made)))
  }
  const summary = () => {
    if (!view.inForce()) return words().charter.changesFirstDetail(view.articles().length)
    const { articles, renumbered } = view.changes()
    const count = articles.length + renumbered.length
    return count === 0 ? words().charter.noChanges : words().charter.changesCount(count)
  }
  return (
    <section class="charter-publish">
      <h2>{view.inForce() ? words().charter.changes : words().charter.changesFirst}</h2>
      <p class="muted">{summary()}</p>
      <Show when={view.inForce() && view.cannotPublish()?.why !== 'same'}>
        <Differences of={view.changes()} onTakeBack={view.takeBack} />
      </Show>
      <For each={CHARTER_LANGUAGES}>
        {(language) => (
          <Show when={view.untranslated(language).length > 0}>
            <p class="hint">
              {words().charter.toTranslate[language](numbers(view.untranslated(language)))}
            </p>
          </Show>
        )}
      </For>
      <Show when={view.mayPublish()}>
        <TextField
          label={words().charter.note}
          placeholder={words().charter.noteExample}
          autocomplete="off"
          maxLength={300}
          value={view.note()}
          onInput={view.setNote}
        />
        <Show when={view.needsOther()}>
          <p class="hint">{words().charter.proposeHint}</p>
        </Show>
        <Button look="primary" icon={scrollText} unavailable={reason()} onClick={publish}>
          {view.needsOther() ? words().charter.propose : words().charter.publish(view.nextNumber())}
        </Button>
      </Show>
    </section>
  )
}
