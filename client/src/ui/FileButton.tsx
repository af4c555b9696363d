import type { JSX } from 'solid-js'
import { Button, type ButtonLook } from './Button.tsx'

/** Opens the browser's own way to choose a file. Any file: what it is, its content says. */
export function FileButton(
  props: ButtonLook & {
    readonly onFile: (file: File) => void
    readonly children: JSX.Element
  },
) {
  let input: HTMLInputElement | undefined
  const chosen = () => {
    const file = input?.files?.[0]
    if (file) props.onFile(file)
  }
  return (
    <>
      <Button
        size={props.size ?? 'large'}
        {...(props.look && { look: props.look })}
        onClick={() => input?.click()}
      >
        {props.children}
      </Button>
      <input
        ref={(element) => {
          input = element
        }}
        type="file"
        hidden
        onChange={chosen}
      />
    </>
  )
}
