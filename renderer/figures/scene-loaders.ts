import type { SceneName } from '#core/figures/figure-schema.ts';
import type { Scene } from './stage/scene.ts';

/** Every scene has a drawing, fetched from the package when a figure first asks for it. The compiler asks for the missing one. */
export const sceneLoaders: { readonly [N in SceneName]: () => Promise<Scene<N>> } = {
  'spine-side': async () => (await import('./scenes/SpineSide.tsx')).drawSpineSide,
  'vertebra-top': async () => (await import('./scenes/VertebraTop.tsx')).drawVertebraTop,
  'vertebra-back': async () => (await import('./scenes/VertebraBack.tsx')).drawVertebraBack,
  'spine-whole': async () => (await import('./scenes/SpineWhole.tsx')).drawSpineWhole,
  'body-back': async () => (await import('./scenes/BodyBack.tsx')).drawBodyBack,
  scanner: async () => (await import('./scenes/Scanner.tsx')).drawScanner,
  'bone-scan-camera': async () => (await import('./scenes/BoneScanCamera.tsx')).drawBoneScanCamera,
  injection: async () => (await import('./scenes/Injection.tsx')).drawInjection,
  electrodes: async () => (await import('./scenes/Electrodes.tsx')).drawElectrodes,
  tens: async () => (await import('./scenes/Tens.tsx')).drawTens,
  needles: async () => (await import('./scenes/Needles.tsx')).drawNeedles,
  adjustment: async () => (await import('./scenes/Adjustment.tsx')).drawAdjustment,
  'traction-table': async () => (await import('./scenes/TractionTable.tsx')).drawTractionTable,
  'inversion-table': async () => (await import('./scenes/InversionTable.tsx')).drawInversionTable,
  stretch: async () => (await import('./scenes/Stretch.tsx')).drawStretch,
  posture: async () => (await import('./scenes/Posture.tsx')).drawPosture,
  'heat-and-cold': async () => (await import('./scenes/HeatAndCold.tsx')).drawHeatAndCold,
  medicine: async () => (await import('./scenes/Medicine.tsx')).drawMedicine,
  incision: async () => (await import('./scenes/Incision.tsx')).drawIncision,
  timeline: async () => (await import('./scenes/Timeline.tsx')).drawTimeline,
  stairs: async () => (await import('./scenes/Stairs.tsx')).drawStairs,
  'pregnancy-side': async () => (await import('./scenes/PregnancySide.tsx')).drawPregnancySide,
  phone: async () => (await import('./scenes/Phone.tsx')).drawPhone,
  'people-100': async () => (await import('./scenes/People100.tsx')).drawPeople100,
};
