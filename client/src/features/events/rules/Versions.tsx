import { createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { download } from '#client/ui/icons.ts'
import { useRules } from './rules-context.ts'

/** What was published, the newest first, each as the file whose fingerprint it bears. */
export function Versions() {
  const { view, now, nameOf, download: handOver } = useRules()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words().eventRules.versions}</h2>
      <Show
        when={view.versions().length > 0}
        fallback={<p class="hint">{words().eventRules.noVersions}</p>}
      >
        <ol class="rules-versions">
          <For each={view.versions()}>
            {(book, index) => (
              <li>
                <p>
                  <b>{words().eventRules.version(book.number)}</b>{' '}
                  <Show when={index() === 0}>
                    <span class="rules-tag">{words().eventRules.inForce}</span>
                  </Show>
                </p>
                <p class="hint">
                  {words().eventRules.publishedBy(
                    nameOf(book.createdBy),
                    formats().instantShort(book.createdAt, now()),
                  )}
                </p>
                <p class="hint">
                  {words().eventRules.fingerprint} <code class="rules-hash">{book.hash}</code>
                </p>
                <Button
                  size="small"
                  icon={download}
                  aria-label={words().eventRules.downloadOf(book.number)}
                  onClick={() =>
                    handOver(
                      `${words().eventRules.file(book.number)}.md`,
                      new Blob([book.text], { type: 'text/markdown' }),
                    )
                  }
                >
                  {words().eventRules.download}
                </Button>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </section>
  )
}
