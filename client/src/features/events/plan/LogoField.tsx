import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { FileArea } from '#client/ui/FileArea.tsx'
import { imagePlus } from '#client/ui/icons.ts'
import { makeLogo } from '#client/workspace/media/make-logo.ts'
import { usePlan } from './plan-view.ts'
import './AttachFiles.css'

/** The mark by which an audience knows a partner. */
export function LogoField(props: {
  readonly logo: string | null
  readonly onChange: (logo: string | undefined) => void
}) {
  const view = usePlan()
  const words = useWords()
  const said = () => words().events.partners.logo
  const [isWrong, setIsWrong] = createSignal(false)
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const logo = await makeLogo(file)
    setIsWrong(logo === null)
    if (logo !== null) props.onChange(logo)
  }
  return (
    <div class="paper-file">
      <Show when={props.logo}>
        {(source) => <img class="partner-logo" src={source()} alt={said().title} />}
      </Show>
      <Show when={view.mayChange()}>
        <FileArea
          icon={imagePlus}
          label={props.logo ? said().other : said().choose}
          name={said().choose}
          hint={said().hint}
          accept="image/*"
          onFiles={([file]) => void take(file)}
        />
        <Show when={props.logo}>
          <Button look="ghost" size="small" onClick={() => props.onChange(undefined)}>
            {said().remove}
          </Button>
        </Show>
      </Show>
      <p role="alert" class="field-error">
        {isWrong() ? said().wrong : ''}
      </p>
    </div>
  )
}
