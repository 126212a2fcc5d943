/**
 * Terms (条款): what the parties would promise each other. The words an offer, a mediator's proposal and an agreement share, read from a form and
 * written down whole. No tables: whoever keeps terms keeps them sealed.
 */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package org.fengqiao.platform.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
