import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field, TextField } from '#client/ui/Field.tsx'
import { download } from '#client/ui/icons.ts'
import { createLeft } from '#client/ui/left.ts'
import { LargeFile } from '#client/workspace/media/LargeFile.tsx'
import type { Attachment } from '#shared/domain/attachment.ts'
import { usePost } from '../post-context.ts'
import type { MediaView } from './media-view.ts'

export interface MediaDialogProps {
  readonly view: MediaView
  readonly of: Attachment
  readonly onDownload: () => void
  readonly onClose: () => void
}

/** One file, large, and everything that is known and said of it. */
export function MediaDialog(props: MediaDialogProps) {
  const words = useWords()
  const { environment } = usePost()
  return (
    <Dialog
      open
      class="media-dialog"
      title={props.of.name}
      onClose={props.onClose}
      actions={
        <>
          <Button icon={download} onClick={() => props.onDownload()}>
            {words().media.download}
          </Button>
          <Button onClick={() => props.onClose()}>{words().common.close}</Button>
        </>
      }
    >
      <LargeFile
        of={props.of}
        kind="calendar"
        missing={words().media.missing}
        environment={environment}
      />
      <p class="muted media-facts">
        <Facts of={props.of} />
      </p>
      <Show when={props.view.mayChange()} fallback={<Read of={props.of} />}>
        <Fields view={props.view} of={props.of} />
      </Show>
    </Dialog>
  )
}

function Facts(props: { readonly of: Attachment }) {
  const formats = useFormats()
  const pixels = () => {
    const { width, height } = props.of
    return width && height ? `${formats().number(width)} × ${formats().number(height)}, ` : ''
  }
  return <>{`${pixels()}${formats().bytes(props.of.size)}`}</>
}

function Fields(props: Pick<MediaDialogProps, 'view' | 'of'>) {
  const { view: post } = usePost()
  const words = useWords()
  const formats = useFormats()
  const write = (field: string) => (value: string | null) =>
    props.view.write(props.of.id, { [field]: value?.trim() || undefined })
  return (
    <div class="media-fields">
      <LeftArea
        label={words().media.alt}
        hint={words().media.altHint}
        placeholder={words().media.altExample}
        value={props.of.alt}
        onLeave={write('alt')}
      />
      <div class="media-pair">
        <Left
          label={words().media.credit}
          placeholder={words().media.creditExample}
          value={props.of.credit}
          onLeave={write('credit')}
        />
        <Left
          label={words().media.rights}
          placeholder={words().media.rightsExample}
          value={props.of.rights}
          onLeave={write('rights')}
        />
      </div>
      <DayField
        label={words().media.expires}
        day={props.of.expires}
        reading={post.reading()}
        formats={formats()}
        words={words().days}
        count={() => 0}
        onChange={write('expires')}
      />
    </div>
  )
}

interface LeftProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onLeave: (value: string) => void
}

function Left(props: LeftProps) {
  const left = createLeft(props)
  return (
    <div onFocusOut={left.leave}>
      <TextField
        label={props.label}
        placeholder={props.placeholder}
        value={left.value()}
        onInput={left.type}
      />
    </div>
  )
}

function LeftArea(props: LeftProps & { readonly hint: string }) {
  const left = createLeft(props)
  return (
    <Field label={props.label} hint={props.hint}>
      {(attributes) => (
        <textarea
          {...attributes}
          class="input"
          rows="3"
          placeholder={props.placeholder}
          value={left.value()}
          onInput={(event) => left.type(event.currentTarget.value)}
          onBlur={left.leave}
        />
      )}
    </Field>
  )
}

function Read(props: { readonly of: Attachment }) {
  const words = useWords()
  const formats = useFormats()
  const rows = () => [
    [words().media.alt, props.of.alt || words().media.altMissing],
    [words().media.credit, props.of.credit],
    [words().media.rights, props.of.rights],
    [words().media.expires, props.of.expires && formats().dayShortWithYear(props.of.expires)],
  ]
  return (
    <dl class="read-fields">
      {rows()
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
