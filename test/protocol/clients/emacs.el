;;; emacs.el --- Emacs with eglot, driven in batch mode -*- lexical-binding: t -*-
;;; Commentary:
;; Open, see, type, fix, save. Every step prints one line of JSON; the test reads them. Eglot 1.9 creates no files, so the
;; project has its .env and .env.example already.
;;; Code:
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'json)
(require 'cl-lib)

(setq eglot-confirm-server-initiated-edits nil
      eglot-sync-connect t
      eglot-connect-timeout 30
      vc-handled-backends nil
      make-backup-files nil
      create-lockfiles nil
      enable-local-variables nil)
(add-to-list 'eglot-server-programs
             `(js-mode . (,(getenv "KEYLIFT_NODE") ,(getenv "KEYLIFT_SERVER") "--stdio")))
(defun project-root-of-test (_directory) (cons 'transient (getenv "KEYLIFT_ROOT")))
(setq project-find-functions '(project-root-of-test))

(defun say (step &optional value)
  (princ (concat (json-encode `((step . ,step) (value . ,(or value t)))) "\n")))

(defun wait-for (what is-true)
  (let ((end (+ (float-time) 15)))
    (while (and (not (funcall is-true)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (unless (funcall is-true) (error "Waited in vain for %s" what))))

(defun drive ()
  (find-file (getenv "KEYLIFT_FILE"))
  (js-mode)
  (apply #'eglot (eglot--guess-contact))
  (wait-for "the server" #'eglot-current-server)
  (flymake-mode 1)
  (flymake-start)
  (wait-for "diagnostics on open" (lambda () (= 1 (length (flymake-diagnostics)))))
  (let ((found (car (flymake-diagnostics))))
    (say "opened" `((text . ,(flymake-diagnostic-text found))
                    (type . ,(symbol-name (flymake-diagnostic-type found)))
                    (line . ,(1- (line-number-at-pos (flymake-diagnostic-beg found)))))))
  (goto-char (point-min))
  (insert "// a new first line\n")
  ;; Idle timers never fire in batch mode.
  (eglot--signal-textDocument/didChange)
  (wait-for "diagnostics after an edit"
            (lambda () (and (= 1 (length (flymake-diagnostics)))
                            (= 2 (line-number-at-pos (flymake-diagnostic-beg (car (flymake-diagnostics))))))))
  (say "typed")
  (let* ((found (car (flymake-diagnostics)))
         (actions (append (eglot-code-actions (flymake-diagnostic-beg found) (flymake-diagnostic-end found) "quickfix") nil)))
    (say "actions" (vconcat (mapcar (lambda (action) (plist-get action :title)) actions)))
    (cl-letf (((symbol-function 'y-or-n-p) (lambda (&rest _) t)))
      (eglot--apply-workspace-edit (plist-get (car actions) :edit))))
  (eglot--signal-textDocument/didChange)
  (wait-for "no diagnostics after the fix" (lambda () (null (flymake-diagnostics))))
  (let ((save-silently t)) (save-some-buffers t))
  (say "fixed")
  (eglot-shutdown (eglot-current-server))
  (say "stopped"))

(condition-case problem
    (drive)
  (error (say "failed" (format "%S" problem))
         (kill-emacs 1)))
;;; emacs.el ends here
