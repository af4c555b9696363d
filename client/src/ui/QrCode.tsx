import { createMemo } from 'solid-js'
import { encode } from 'uqr'
import './QrCode.css'

/** A link for another device's camera. Dark on light in every theme: many cameras read nothing else. */
export function QrCode(props: { readonly text: string; readonly label: string }) {
  const code = createMemo(() => encode(props.text, { ecc: 'M', border: 2 }))
  /** One path of one square a dark cell: a drawing, so that it is sharp at any size. */
  const cells = () =>
    code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('')
  return (
    <svg
      class="qr"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
    >
      <path d={cells()} />
    </svg>
  )
}
