/** Every style that all screens share, in the order in which they must stand. */
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './figures/tissue.css';
import './figures/people/people.css';
