// One file, because the demo is started once: each of its stories leaves it as the others need it.
import './demo/catalog.scenes.js';
import './demo/policy.scenes.js';
import './demo/request.scenes.js';
import './demo/feedback.scenes.js';
