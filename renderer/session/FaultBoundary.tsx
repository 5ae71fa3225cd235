import { Component, type ReactNode } from 'react';
import type { KioskBridge } from '#core/bridge/contract.ts';
import { nameOf } from './watch-faults.ts';

type Props = { readonly bridge: KioskBridge; readonly calm: string; readonly children: ReactNode };
type State = { readonly faults: number; readonly isShown: boolean };

/** After a bug patients see the calm screen this long, then the attract screen; after several in a row, longer. */
const firstRestMillis = 4000;

/** The one boundary of the screens: a bug is logged, the visitor's tree is gone, and the kiosk starts again by itself. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { faults: 0, isShown: true };

  static getDerivedStateFromError(): Partial<State> {
    return { isShown: false };
  }

  override componentDidCatch(fault: Error): void {
    void this.props.bridge.reportFault({ name: nameOf(fault), place: 'screen' }).catch(() => undefined);
    const rest = firstRestMillis * 2 ** Math.min(this.state.faults, 4);
    setTimeout(() => this.setState((before) => ({ faults: before.faults + 1, isShown: true })), rest);
  }

  override render(): ReactNode {
    return this.state.isShown ? this.props.children : <p className="calm">{this.props.calm}</p>;
  }
}
