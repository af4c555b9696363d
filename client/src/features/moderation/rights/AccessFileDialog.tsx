import { createResource, createSignal, Show } from 'solid-js'
import { beforeTheTeam } from '#client/commands/moderation/rights.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#client/i18n/language.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { download } from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { createBreath, inBreaths } from '#client/workspace/breaths.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { belongingsIn } from '#shared/domain/moderation/about.ts'
import { accessFileOf } from '#shared/domain/moderation/access-file.ts'
import { accessFileHtml } from '#shared/formats/access-file/html.ts'
import { accessFileJson } from '#shared/formats/access-file/json.ts'
import { createCited } from '../cited.ts'
import { AccessPreview } from './AccessPreview.tsx'
import { fileWordsIn, maskingIn, rightsWordsIn } from './access-file-words.ts'
import { createDays } from './days.ts'
import { FilesHandedOut } from './FilesHandedOut.tsx'
import { createHandedOut } from './handed-out.ts'
import { MaskedWords } from './MaskedWords.tsx'
import type { RightsEnvironment, RightsView } from './rights-view.ts'
import './AccessFile.css'

/** What would be handed out, read before it is: in the language of whoever asked. */
export function AccessFileDialog(props: {
  /** Null: closed. */
  readonly person: string | null
  readonly view: RightsView
  readonly environment: RightsEnvironment
  readonly download: (name: string, content: Blob) => void
  readonly onClose: () => void
}) {
  const workspace = useWorkspace()
  const { words, locale } = useI18n()
  const { dayAt } = createDays(workspace)
  const cited = createCited(workspace)
  const [chosen, setChosen] = createSignal<Language | null>(null)
  const language = (): Language => {
    const person = workspace.moderation()?.noted.get(props.person ?? '')
    const own = person?.kind === 'noted' ? person.language : null
    return chosen() ?? own ?? locale().language
  }
  const [added, setAdded] = createSignal<readonly string[]>([])
  const [kept, setKept] = createSignal<ReadonlySet<string>>(new Set())
  const wanted = () =>
    props.person !== null && {
      person: props.person,
      language: language(),
      added: added(),
      kept: kept(),
    }
  const [made] = createResource(wanted, async ({ person, language, added, kept }) => {
    const moderation = workspace.moderation()
    const said = await rightsWordsIn(language)
    await moderation?.lookEverywhere()
    const volumes = moderation?.volumes().map(({ doc }) => doc) ?? []
    const colleagues = workspace.people().map(({ name }) => name)
    const masking = maskingIn(said, { colleagues, added, kept })
    const breath = createBreath(props.environment.now, props.environment.painted)
    const belongings = await inBreaths(belongingsIn(volumes), breath)
    const beside = {
      beside: beforeTheTeam(workspace),
      cited(article: string, articleVersion: string | null, at: number) {
        const ground = cited({ article, articleVersion, at }, language)
        return ground && `${ground.number}. ${ground.title}`
      },
    }
    const file = await inBreaths(accessFileOf(person, belongings, masking, beside), breath)
    const madeAt = props.environment.now()
    const { name: team, timeZone } = workspace.settings()
    const { networks } = words()
    const means = {
      language,
      team,
      day: dayAt(madeAt),
      settings: workspace.write.settings,
      networks,
      timeZone,
    }
    return file && { file, madeAt, words: fileWordsIn(said, means) }
  })
  const files = createHandedOut(workspace)
  const save = async (kind: 'html' | 'json') => {
    const one = made()
    if (!one) return
    // Its name says nothing of whom it is about.
    const name = `${words().rights.fileName}-${dayAt(one.madeAt)}.${kind}`
    const contents = await files.contents()
    const [text, type] =
      kind === 'html'
        ? [accessFileHtml(one.file, one.words, contents), 'text/html']
        : [accessFileJson(one.file, one.madeAt, contents, one.words.processing), 'application/json']
    props.download(name, new Blob([text], { type }))
  }
  const close = () => {
    setChosen(null)
    setAdded([])
    setKept(new Set<string>())
    files.clear()
    props.onClose()
  }
  return (
    <Dialog
      open={props.person !== null}
      onClose={close}
      title={words().rights.file}
      class="rights-dialog access-file-dialog"
      actions={
        <>
          <Button onClick={close}>{words().rights.close}</Button>
          <Button icon={download} onClick={() => void save('json')}>
            {words().rights.saveJson}
          </Button>
          <Button look="primary" icon={download} onClick={() => void save('html')}>
            {words().rights.saveHtml}
          </Button>
        </>
      }
    >
      <p class="muted">{words().rights.fileDetail}</p>
      <Segmented
        label={words().rights.fileLanguage}
        options={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
        value={language()}
        onChange={setChosen}
      />
      <Show when={made.latest} fallback={<p>{words().rights.nothingToErase}</p>}>
        {(one) => (
          <AccessPreview
            file={one().file}
            words={one().words}
            isHandedOut={(hash) => files.of(hash)?.kind === 'there'}
          />
        )}
      </Show>
      <Show when={made.latest}>
        {(one) => <FilesHandedOut entries={one().file.entries} files={files} />}
      </Show>
      <Show when={made.latest}>
        {(one) => (
          <MaskedWords
            words={one().file.masked}
            onKeep={(key, keeps) =>
              setKept((before) => {
                const after = new Set(before)
                if (keeps) after.add(key)
                else after.delete(key)
                return after
              })
            }
            onAdd={(word) => setAdded((before) => [...before, word])}
          />
        )}
      </Show>
    </Dialog>
  )
}
