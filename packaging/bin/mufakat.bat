@echo off
setlocal
set "home=%~dp0.."
set "java=%MUFAKAT_JAVA%"
if not defined java if defined JAVA_HOME findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%JAVA_HOME%\release" >nul 2>&1 && set "java=%JAVA_HOME%\bin\java.exe"
if not defined java (
    echo mufakat: needs Java 25 or newer: install a JDK 25, for example Temurin 25, and set JAVA_HOME to it. 1>&2
    exit /b 3
)
if defined MUFAKAT_JAVA (
    "%java%" -version 2>&1 | findstr /r /c:"version .2[5-9]" /c:"version .[3-9][0-9]" >nul || (
        echo mufakat: MUFAKAT_JAVA names no Java 25 or newer: name the java of a JDK 25, or leave it empty. 1>&2
        exit /b 3
    )
)
"%java%" -Xlog:disable "@%home%\lib\jvm.options" "--module-path=%home%\lib\javafx" %MUFAKAT_OPTIONS% -jar "%home%\lib\mufakat.jar" %*
exit /b %ERRORLEVEL%
