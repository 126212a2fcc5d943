/**
 * Stored files (文件): content under its own digest, encrypted at rest, its kind told from its bytes and never from its name, its size limited.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.file.FileStore} and, for what a device sends in parts,
 * {@link org.fengqiao.platform.file.Uploads}. Whose file it is and who may read it is their matter; what was said to settle lies apart
 * ({@link org.fengqiao.platform.file.Access#PRIVILEGED}).
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.fengqiao.platform.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
