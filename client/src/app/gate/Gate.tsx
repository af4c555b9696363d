import type { JSX } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Comb } from '#client/ui/Comb.tsx'
import { Logo } from '#client/ui/Logo.tsx'
import './Gate.css'

export interface GateProps {
  readonly title: string
  readonly intro: string
  readonly cells: number
  readonly children?: JSX.Element
}

/** The pages before and beside a workspace: setting up, joining, nothing here, something went wrong. */
export function Gate(props: GateProps) {
  const words = useWords()
  return (
    <main class="gate">
      <div class="gate-brand">
        <Logo size={26} />
        <span>{words().common.appName}</span>
      </div>
      <GatePanel {...props} />
    </main>
  )
}

/** The same inside the frame of a workspace, which has its own `<main>`. */
export function GatePanel(props: GateProps) {
  return (
    <div class="gate-panel">
      <Comb cells={props.cells} />
      <div class="gate-text">
        <h1>{props.title}</h1>
        <p>{props.intro}</p>
        {props.children}
      </div>
    </div>
  )
}
