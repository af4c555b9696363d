/** What stands beside the month from the first moment on and need not be painted with it: one file, which comes at once. */

export { ChipExtras } from '../chip/ChipExtras.tsx'
export { Visitors } from '../company/Visitors.tsx'
export { ToolsLegend } from '../legend/ToolsLegend.tsx'
export { BarTools } from './BarTools.tsx'
export { Spoken } from './Spoken.tsx'
