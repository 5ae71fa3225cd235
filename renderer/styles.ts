/** Every style that all screens share, in the order in which they must stand. */
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/visit.css';
import './features/walkthrough/opening.css';
import './features/walkthrough/step.css';
import './ui/lists.css';
import './ui/cards.css';
import './features/danger-signs/danger-signs.css';
import './features/warning/warning.css';
import './features/attract/attract.css';
import './ui/narrow-window.css';
import './ui/controls.css';
import './figures/tissue.css';
import './figures/people/people.css';
