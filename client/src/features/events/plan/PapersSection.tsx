import { createSignal, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { download, fileText, image, video } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createFileUrl } from '#client/workspace/media/file-url.ts'
import { saveFile } from '#client/workspace/media/save-file.ts'
import type { Paper, PaperFile } from '#shared/domain/events/paper.ts'
import { kindOf } from '#shared/domain/networks/media-limits.ts'
import { AttachFiles } from './AttachFiles.tsx'
import { PartSection } from './PartSection.tsx'
import { usePlan } from './plan-view.ts'

const ICONS = { image, video, document: fileText } as const

/** What belongs to it: files of the workspace, and what lies elsewhere, such as contracts and folders. */
export function PapersSection() {
  const words = useWords()
  const formats = useFormats()
  const said = () => words().events.papers
  const below = ({ link, file }: Paper) =>
    [file ? formats().bytes(file.size) : '', link ?? ''].filter(Boolean).join(', ')
  return (
    <PartSection
      collection="papers"
      title={said().title}
      newLabel={said().new}
      example={said().example}
      said="name"
      saidLabel={said().name}
      nameOf={({ name }) => name}
      fields={(paper) => [
        {
          kind: 'line',
          field: 'link',
          label: said().link,
          value: paper.link ?? '',
          example: 'https://',
        },
      ]}
      row={(paper) => (
        <>
          <Show when={paper.file}>{(file) => <Icon of={ICONS[kindOf(file().type)]} />}</Show>
          <span class="plan-part-name">
            <span class="ellipsis">{paper.name}</span>
            <Show when={below(paper)}>{(text) => <small class="ellipsis">{text()}</small>}</Show>
          </span>
        </>
      )}
      detail={(paper) => (
        <Show when={paper.file} keyed>
          {(file) => <OneFile file={file} name={paper.name} />}
        </Show>
      )}
    >
      <AttachFiles />
    </PartSection>
  )
}

/** What it shows, where it can be shown, and the way to have it. */
function OneFile(props: { readonly file: PaperFile; readonly name: string }) {
  const workspace = useWorkspace()
  const words = useWords()
  const { after } = usePlan()
  const shown = createFileUrl(props.file, 'small', { after })
  const [isMissing, setIsMissing] = createSignal(false)
  const address = () => {
    const now = shown()
    return now.kind === 'shown' ? now.address : null
  }
  const save = async (): Promise<void> => {
    setIsMissing(!(await saveFile(workspace, { ...props.file, name: props.name })))
  }
  return (
    <div class="paper-file">
      <Show when={address()}>{(source) => <img src={source()} alt="" />}</Show>
      <Button icon={download} onClick={() => void save()}>
        {words().media.download}
      </Button>
      <p role="status" class="hint">
        {isMissing() ? words().media.missing.offline : ''}
      </p>
    </div>
  )
}
