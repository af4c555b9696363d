import type { JSX } from 'solid-js'
import { Button, type ButtonLook } from '#client/ui/Button.tsx'
import { useImport } from './import-context.ts'

/** Opens the browser's own way to choose a file. Any file: what it is, its content says. */
export function FileButton(props: ButtonLook & { readonly children: JSX.Element }) {
  const { view } = useImport()
  let input: HTMLInputElement | undefined
  const chosen = () => {
    const file = input?.files?.[0]
    if (file) void view.open(file)
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
